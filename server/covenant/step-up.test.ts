import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '../context';
import { addPasskey, beginPasskey } from '../passkey/add';
import { TestDevice } from '../passkey/testing';
import { performOnce } from '../idempotency/perform-once';
import { at } from '../sample/run';
import { enrol, keyOf } from '../second-factor/testing';
import { codeAt } from '../second-factor/totp';
import { openWorld, type World } from '../testing/world';
import { askPasskey } from './ask-passkey';
import { listSignatureRows } from './queries';
import { sameSigning, signCovenant } from './sign';
import { SignedOutcome } from './signed-outcome';
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
  (await listSignatureRows(world.store.read, input.versionId)).map(({ secondFactor }) => secondFactor);

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

  test('types a fresh code after a cut line and gets the answer of the first; a key that signed nothing vouches for no code', async () => {
    const send = (key: string, code: string, when: Date) => {
      const asked = { ...input, code };
      const once = { key, route: 'covenant.signatures', outcome: SignedOutcome, same: sameSigning(asked) };
      return performOnce(signCovenant, head, asked, once, { store: world.store, now: when });
    };
    const wrong = codeAt(key, at('2022-01-10', '10:00'));
    await expect(send('khoa-so-1', wrong, soon)).rejects.toMatchObject(refused('secondFactor.wrongCode'));
    await expect(send('khoa-so-1', wrong, soon)).rejects.toMatchObject(refused('secondFactor.wrongCode'));
    expect(await signed()).toEqual([]);
    const first = await send('khoa-so-1', codeAt(key, soon), soon);
    const later = new Date(soon.getTime() + 60_000);
    expect(await send('khoa-so-1', codeAt(key, later), later)).toEqual(first);
    expect(await signed()).toEqual([true]);
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
