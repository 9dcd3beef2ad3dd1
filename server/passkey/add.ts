import { randomBytes } from 'node:crypto';
import { generateRegistrationOptions, verifyRegistrationResponse } from '@simplewebauthn/server';
import { eq } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { passkeyChallenges, passkeys } from '@/db/schema/passkey';
import { people } from '@/db/schema/person';
import { mayAnswerChallenge } from '@/domain/passkey/challenge';
import type { AddPasskeyInput, BeginPasskeyInput } from '@/domain/passkey/input';
import { newId } from '@/lib/id';
import { actingPerson } from '../acting-person';
import type { Context } from '../context';
import { demand, RefusedError } from '../refused';
import { hasSecondFactor, takeCode } from '../second-factor/check';
import { findChallenge, listPasskeys } from './queries';
import { challengeIn, relyingParty } from './relying-party';
import { writeChallenge } from './write-challenge';

/** What keys may sign by, of what anybody can check for decades with ordinary tools: ES256, Ed25519, RS256. */
const algorithms = [-7, -8, -257];
/** More nobody carries around. */
const most = 10;

/**
 * Begins adding a passkey of one's own: what the browser is to ask the device for. Answers the options of WebAuthn. Refusals:
 * `passkey.wrongPassword` at the field `password`, those of `takeCode` where there is a second factor, `passkey.tooMany`. Source: trust 3.1
 * (level 2).
 */
export async function beginPasskey(
  { tx, actor, now, record }: Context,
  { passwordFits, code = '' }: BeginPasskeyInput,
) {
  const personId = actingPerson(actor);
  if (!passwordFits) throw new RefusedError({ code: 'passkey.wrongPassword', field: 'password' }, false);
  // A passkey signs in place of the second factor, so it is not added without it.
  if (await hasSecondFactor(tx, personId)) demand(await takeCode(tx, personId, code, now));
  const known = await listPasskeys(tx, personId);
  demandRoom(known.length);
  const nonce = randomBytes(32);
  const party = relyingParty();
  const options = await generateRegistrationOptions({
    rpName: party.name,
    rpID: party.id,
    userID: new Uint8Array(Buffer.from(personId)),
    userName: await emailOf(tx, personId),
    userDisplayName: actor.name,
    challenge: new Uint8Array(nonce),
    attestationType: 'none',
    supportedAlgorithmIDs: algorithms,
    excludeCredentials: known.map(({ credentialId }) => ({ id: credentialId })),
    authenticatorSelection: { residentKey: 'preferred', userVerification: 'required' },
  });
  await writeChallenge(tx, { personId, purpose: 'add', challenge: options.challenge, nonce: '' }, now);
  await record({ action: 'passkey.begun', subjectId: personId, scope: null });
  return options;
}

function demandRoom(has: number): void {
  if (has >= most) throw new RefusedError({ code: 'passkey.tooMany', params: { most } }, false);
}

async function emailOf(tx: Tx, personId: string): Promise<string> {
  const [person] = await tx.select({ email: people.email }).from(people).where(eq(people.id, personId));
  return person?.email ?? personId;
}

/**
 * Adds a passkey of one's own, under a name. Refusals: those of `mayAnswerChallenge`, `passkey.tooMany`, `passkey.notVerified` where the answer does not
 * hold or the device did not make sure who holds it, `passkey.known`. Source: trust 3.1.
 */
export async function addPasskey(
  { tx, actor, now, record }: Context,
  { name, made }: AddPasskeyInput,
): Promise<{ passkeyId: string }> {
  const personId = actingPerson(actor);
  await tx.alone(`person:${personId}`);
  const asked = await findChallenge(tx, {
    challenge: challengeIn(made.response.clientDataJSON),
    personId,
    purpose: 'add',
  });
  demand(mayAnswerChallenge(asked, now));
  demandRoom((await listPasskeys(tx, personId)).length);
  const party = relyingParty();
  const { verified, registrationInfo } = await verifyRegistrationResponse({
    response: { ...made, response: { ...made.response, transports: [] } },
    expectedChallenge: asked?.challenge ?? '',
    expectedOrigin: party.origin,
    expectedRPID: party.id,
    requireUserVerification: true,
    supportedAlgorithmIDs: algorithms,
  }).catch(unverified);
  if (!verified || !registrationInfo) throw new RefusedError({ code: 'passkey.notVerified' }, false);
  const { credential } = registrationInfo;
  await tx
    .update(passkeyChallenges)
    .set({ answeredAt: now })
    .where(eq(passkeyChallenges.id, asked?.id ?? ''));
  const [added] = await tx
    .insert(passkeys)
    .values({
      id: newId(),
      personId,
      name,
      credentialId: credential.id,
      publicKey: Buffer.from(credential.publicKey),
      counter: credential.counter,
      transports: made.response.transports,
      createdAt: now,
    })
    .onConflictDoNothing()
    .returning({ passkeyId: passkeys.id });
  if (!added) throw new RefusedError({ code: 'passkey.known' }, false);
  await record({ action: 'passkey.added', subjectId: personId, scope: null, details: { ...added, name } });
  return added;
}

/** The library throws for every answer that does not hold, each time with its own words. */
export function unverified(error: unknown): never {
  if (error instanceof Error) throw new RefusedError({ code: 'passkey.notVerified' }, false);
  throw error;
}
