import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { idempotencyKeys } from '@/db/schema/audit';
import type { Actor } from '../context';
import { SignedOutcome } from '../covenant/signed-outcome';
import { signCovenant } from '../covenant/sign';
import { listSignatures } from '../covenant/queries';
import { openRoom } from '../covenant/testing';
import { at } from '../sample/run';
import { openWorld, type World } from '../testing/world';
import { performOnce } from './perform-once';

let world: World;
let version: { versionId: string; sha256: string };

const send = (
  key: string,
  code: string,
  { actor = world.head(code), minute = '00' }: { actor?: Actor; minute?: string } = {},
) =>
  performOnce(
    signCovenant,
    actor,
    { versionId: version.versionId, sha256: version.sha256, agencyId: world.agency(code).id },
    { key, route: 'covenant.signatures', outcome: SignedOutcome },
    { store: world.store, now: at('2022-01-10', `15:${minute}`) },
  );

beforeEach(async () => {
  world = await openWorld();
  const { versionId, sha256 } = await openRoom(world);
  version = { versionId, sha256 };
});
afterEach(() => world.close());

describe('a request repeated over a weak line', () => {
  test('the same key with the same body gets the same answer, and nothing happens twice', async () => {
    const first = await send('aaaaaaaa-1', 'TCT', { minute: '02' });
    expect(await send('aaaaaaaa-1', 'TCT', { minute: '05' })).toEqual(first);
    expect(first).toMatchObject({ signedAt: '2022-01-10T08:02:00.000Z', signed: 1, complete: false });
    expect(await listSignatures(world.store.read, version.versionId)).toHaveLength(1);
  });

  test('the same key sent several times at once gets one answer', async () => {
    const answers = await Promise.all([1, 2, 3, 4].map(() => send('aaaaaaaa-1', 'TCT')));
    expect(new Set(answers.map(({ signatureId }) => signatureId)).size).toBe(1);
    expect(await listSignatures(world.store.read, version.versionId)).toHaveLength(1);
  });

  test('the same key with another body or from another person is refused', async () => {
    await send('aaaaaaaa-1', 'TCT');
    await expect(send('aaaaaaaa-1', 'BTC')).rejects.toMatchObject({ refusal: { code: 'form.keyReused' } });
    await expect(send('aaaaaaaa-1', 'TCT', { actor: world.head('BTC') })).rejects.toMatchObject({
      refusal: { code: 'form.keyReused' },
    });
    expect(await listSignatures(world.store.read, version.versionId)).toHaveLength(1);
  });

  test('a key that is none is refused', async () => {
    for (const key of ['', 'short', 'có dấu cách', 'x'.repeat(65)])
      await expect(send(key, 'TCT')).rejects.toMatchObject({ refusal: { code: 'form.noKey' } });
  });

  test('a refused request is not kept, and its refusal names the verb in the audit log', async () => {
    await expect(send('aaaaaaaa-2', 'TCT', { actor: world.head('BTC') })).rejects.toMatchObject({
      refusal: { code: 'rights.otherAgency' },
    });
    expect(await world.store.read.select().from(idempotencyKeys)).toEqual([]);
  });
});
