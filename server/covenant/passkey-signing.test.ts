import { createHash } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { signatures } from '@/db/schema/covenant';
import { challengeText } from '@/domain/covenant/evidence';
import { addPasskey, beginPasskey } from '../passkey/add';
import { removePasskey } from '../passkey/change';
import { TestDevice } from '../passkey/testing';
import { at } from '../sample/run';
import { openWorld, type World } from '../testing/world';
import { askPasskey } from './ask-passkey';
import { listSignatures } from './queries';
import { signCovenant } from './sign';
import { openRoom } from './testing';

let world: World;
let text: { versionId: string; sha256: string };
let device: TestDevice;
let passkeyId: string;

const refusal = (code: string) => ({ refusal: { code } });
const inputOf = (code: string) => ({ ...text, agencyId: world.agency(code).id });
const ask = (code = 'TCT') => world.do(askPasskey, world.head(code), inputOf(code));
const sign = (answer: ReturnType<TestDevice['sign']>, code = 'TCT', when?: Date) =>
  world.do(signCovenant, world.head(code), { ...inputOf(code), passkey: answer }, when);
const signedBy = async () => (await listSignatures(world.store.read, text.versionId)).map(({ code }) => code);

async function giveTo(code: string): Promise<TestDevice> {
  const own = new TestDevice();
  const made = own.make(await world.do(beginPasskey, world.head(code), { passwordFits: true }));
  ({ passkeyId } = await world.do(addPasskey, world.head(code), { name: 'Khóa', made }));
  return own;
}

beforeEach(async () => {
  world = await openWorld();
  const { versionId, sha256 } = await openRoom(world);
  text = { versionId, sha256 };
  device = await giveTo('TCT');
});
afterEach(() => world.close());

describe('signing with a passkey', () => {
  test('signs the hash of what is signed, by whom, for whom and as what, and keeps the proof', async () => {
    await sign(device.sign(await ask()));
    const [row] = await world.store.read.select().from(signatures).where(eq(signatures.versionId, text.versionId));
    expect(row).toMatchObject({ method: 'passkey', capacity: 'head', secondFactor: false });
    const proof = row?.passkey;
    const signed: { challenge: string } = JSON.parse(
      Buffer.from(proof?.clientDataJSON ?? '', 'base64url').toString('utf8'),
    );
    const parts = {
      contentSha256: text.sha256,
      personId: world.head('TCT').personId ?? '',
      agencyCode: 'TCT',
      capacity: 'head' as const,
      nonce: proof?.nonce ?? '',
    };
    expect(signed.challenge).toBe(createHash('sha256').update(challengeText(parts)).digest('base64url'));
  });

  test('takes each answer once: played again it is refused, for this agency and for another', async () => {
    const answer = device.sign(await ask());
    await sign(answer);
    await expect(sign(answer)).rejects.toMatchObject(refusal('covenant.alreadySigned'));
    await expect(sign(answer, 'BTC')).rejects.toMatchObject(refusal('passkey.unknownChallenge'));
    expect(await signedBy()).toEqual(['TCT']);
  });

  test('is refused too late, without user verification, from another address and by a key that was removed', async () => {
    await expect(sign(device.sign(await ask()), 'TCT', at('2022-01-10', '14:11'))).rejects.toMatchObject(
      refusal('passkey.tooLate'),
    );
    for (const way of [{ verified: false }, { origin: 'https://noi-khac.example' }])
      await expect(sign(device.sign(await ask(), way))).rejects.toMatchObject(refusal('passkey.notVerified'));
    const answer = device.sign(await ask());
    await world.do(removePasskey, world.head('TCT'), { passkeyId });
    await expect(sign(answer)).rejects.toMatchObject(refusal('passkey.notYours'));
    await expect(ask()).rejects.toMatchObject(refusal('passkey.none'));
    expect(await signedBy()).toEqual([]);
  });

  test('by the key of somebody else is refused', async () => {
    const other = await giveTo('BTC');
    await expect(sign(other.sign(await ask()))).rejects.toMatchObject(refusal('passkey.notYours'));
    expect(await signedBy()).toEqual([]);
  });
});
