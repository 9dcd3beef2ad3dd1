import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '../context';
import { addPasskey, beginPasskey } from '../passkey/add';
import { TestDevice } from '../passkey/testing';
import { at } from '../sample/run';
import { enrol, keyOf } from '../second-factor/testing';
import { codeAt } from '../second-factor/totp';
import { openWorld, type World } from '../testing/world';
import { askPasskey } from './ask-passkey';
import { listSignatures } from './queries';
import { signCovenant } from './sign';
import { openRoom } from './testing';

let world: World;
let head: Actor;
let key: string;
let input: { versionId: string; sha256: string; agencyId: string };

const now = at('2022-01-10', '14:00');
const soon = new Date(now.getTime() + 60_000);
const refused = (code: string) => ({ refusal: { code, field: 'code' } });
const sign = (code?: string, when = soon) => world.do(signCovenant, head, { ...input, code }, when);
const signed = async () =>
  (await listSignatures(world.store.read, input.versionId)).map(({ secondFactor }) => secondFactor);

beforeEach(async () => {
  world = await openWorld();
  const { versionId, sha256 } = await openRoom(world);
  head = world.head('TCT');
  input = { versionId, sha256, agencyId: world.agency('TCT').id };
  await enrol(world, head, now);
  key = await keyOf(world, head);
});
afterEach(() => world.close());

describe('who has a second factor', () => {
  test('signs with its code, which the signature keeps', async () => {
    await expect(sign()).rejects.toMatchObject(refused('covenant.codeWanted'));
    await expect(sign(codeAt(key, at('2022-01-10', '10:00')))).rejects.toMatchObject(refused('secondFactor.wrongCode'));
    expect(await signed()).toEqual([]);
    await sign(codeAt(key, soon));
    expect(await signed()).toEqual([true]);
  });

  test('signs with no code of which the sign-in was already opened', async () => {
    await expect(sign(codeAt(key, now), now)).rejects.toMatchObject(refused('secondFactor.codeUsed'));
    expect(await signed()).toEqual([]);
  });

  test('adds a passkey only with a code of it, since the passkey then takes its place', async () => {
    const begin = (code?: string) => world.do(beginPasskey, head, { passwordFits: true, code }, soon);
    await expect(begin()).rejects.toMatchObject(refused('secondFactor.wrongCode'));
    const device = new TestDevice();
    const made = device.make(await begin(codeAt(key, soon)));
    await world.do(addPasskey, head, { name: 'Khóa', made }, soon);
    const passkey = device.sign(await world.do(askPasskey, head, input, soon));
    await world.do(signCovenant, head, { ...input, passkey }, soon);
    expect(await signed()).toEqual([false]);
  });
});
