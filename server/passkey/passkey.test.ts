import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { passkeys } from '@/db/schema/passkey';
import type { Actor } from '../context';
import { at } from '../sample/run';
import { openWorld, type World } from '../testing/world';
import { addPasskey, beginPasskey } from './add';
import { removePasskey, renamePasskey } from './change';
import { listPasskeys } from './queries';
import { TestDevice } from './testing';

let world: World;
let head: Actor;

const refusal = (code: string) => ({ refusal: { code } });
const begin = (actor = head) => world.do(beginPasskey, actor, { passwordFits: true });
const mine = () => listPasskeys(world.store.read, head.personId ?? '');

beforeEach(async () => {
  world = await openWorld();
  head = world.head('TCT');
});
afterEach(() => world.close());

describe('a passkey', () => {
  test('is added under a name, renamed and taken out of use by its owner; what it was stays on record', async () => {
    const made = new TestDevice().make(await begin());
    const { passkeyId } = await world.do(addPasskey, head, { name: 'Điện thoại cơ quan', made });
    expect(await mine()).toMatchObject([{ name: 'Điện thoại cơ quan', lastUsedAt: null, transports: ['internal'] }]);
    await world.do(renamePasskey, head, { passkeyId, name: 'Máy bàn' });
    expect(await mine()).toMatchObject([{ name: 'Máy bàn' }]);
    await world.do(removePasskey, head, { passkeyId });
    expect(await mine()).toEqual([]);
    expect(await world.store.read.$count(passkeys, eq(passkeys.id, passkeyId))).toBe(1);
  });

  test('of somebody else is neither renamed nor removed', async () => {
    const made = new TestDevice().make(await begin());
    const { passkeyId } = await world.do(addPasskey, head, { name: 'Điện thoại', made });
    for (const change of [
      () => world.do(renamePasskey, world.head('BTC'), { passkeyId, name: 'Của tôi' }),
      () => world.do(removePasskey, world.head('BTC'), { passkeyId }),
    ])
      await expect(change()).rejects.toMatchObject({ ...refusal('passkey.notYours'), forbidden: true });
    expect(await mine()).toMatchObject([{ name: 'Điện thoại' }]);
  });

  test('is asked for by algorithms that the bundle’s own program can check', async () => {
    expect((await begin()).pubKeyCredParams.map(({ alg }) => alg)).toEqual([-7, -8, -257]);
  });

  test('needs the password first', async () => {
    await expect(world.do(beginPasskey, head, { passwordFits: false })).rejects.toMatchObject({
      refusal: { code: 'passkey.wrongPassword', field: 'password' },
    });
  });

  test('is added once with one answer, and within ten minutes', async () => {
    const device = new TestDevice();
    const made = device.make(await begin());
    await world.do(addPasskey, head, { name: 'Một', made });
    await expect(world.do(addPasskey, head, { name: 'Hai', made })).rejects.toMatchObject(refusal('passkey.replayed'));
    const again = device.make(await begin());
    await expect(world.do(addPasskey, head, { name: 'Hai', made: again })).rejects.toMatchObject(
      refusal('passkey.known'),
    );
    const late = new TestDevice().make(await begin());
    await expect(
      world.do(addPasskey, head, { name: 'Ba', made: late }, at('2022-01-10', '14:11')),
    ).rejects.toMatchObject(refusal('passkey.tooLate'));
    expect(await mine()).toHaveLength(1);
  });

  test('does not count where the device did not make sure who holds it, nor from another address, nor for somebody else', async () => {
    const device = new TestDevice();
    const unsure = device.make(await begin(), { verified: false });
    const elsewhere = device.make(await begin(), { origin: 'https://noi-khac.example' });
    for (const made of [unsure, elsewhere])
      await expect(world.do(addPasskey, head, { name: 'Khóa', made })).rejects.toMatchObject(
        refusal('passkey.notVerified'),
      );
    const asked = device.make(await begin(world.head('BTC')));
    await expect(world.do(addPasskey, head, { name: 'Khóa', made: asked })).rejects.toMatchObject(
      refusal('passkey.unknownChallenge'),
    );
    expect(await mine()).toEqual([]);
  });

  test('is one of ten at the most', async () => {
    for (let i = 1; i <= 10; i += 1)
      await world.do(addPasskey, head, { name: `Khóa ${i}`, made: new TestDevice().make(await begin()) });
    await expect(begin()).rejects.toMatchObject(refusal('passkey.tooMany'));
  });
});
