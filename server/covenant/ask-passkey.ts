import { randomBytes } from 'node:crypto';
import { generateAuthenticationOptions } from '@simplewebauthn/server';
import type { AskPasskeyInput } from '@/domain/covenant/input';
import { maySign } from '@/domain/covenant/sign';
import { challengeMinutes } from '@/domain/passkey/challenge';
import { may } from '@/domain/rights/may';
import { actingPerson } from '../acting-person';
import { auditScope } from '../bloc/queries';
import type { Context } from '../context';
import { listPasskeys } from '../passkey/queries';
import { relyingParty } from '../passkey/relying-party';
import { writeChallenge } from '../passkey/write-challenge';
import { getYearOfVersion } from '../remembered/bloc-years';
import { demand, demandRight, RefusedError } from '../refused';
import { readAnswerFacts } from './answer-facts';
import { capacityOf } from './capacity';
import { signingChallenge } from './evidence-chain';
import { findReading } from './queries';

/**
 * Asks for the signature of a passkey over a text on behalf of an agency. Answers the options of WebAuthn; the challenge is the hash of
 * what is signed, by whom and as what. Refusals: `covenant.unknown`, those of `maySign`, `passkey.none`. Source: trust 3.4.
 */
export async function askPasskey(
  { tx, actor, now, record }: Context,
  { versionId, agencyId, sha256 }: AskPasskeyInput,
) {
  const scope = await getYearOfVersion(tx, versionId, now);
  const key = auditScope(scope);
  const appointment = demandRight(may(actor, 'covenant.signed', scope, { agencyId }), key);
  const personId = actingPerson(actor);
  const facts = await readAnswerFacts(tx, scope, versionId, agencyId);
  const reading = await findReading(tx, { versionId, agencyId, personId });
  demand(maySign(facts, { sha256, method: 'passkey', read: reading?.readAt != null }));
  const own = await listPasskeys(tx, personId);
  if (own.length === 0) throw new RefusedError({ code: 'passkey.none' }, false);
  const nonce = randomBytes(32).toString('base64url');
  const capacity = capacityOf(appointment);
  const parts = { contentSha256: sha256, personId, agencyCode: facts.member.code, capacity, nonce };
  const options = await generateAuthenticationOptions({
    rpID: relyingParty().id,
    challenge: new Uint8Array(Buffer.from(signingChallenge(parts), 'base64url')),
    allowCredentials: own.map(({ credentialId }) => ({ id: credentialId })),
    userVerification: 'required',
    timeout: challengeMinutes * 60_000,
  });
  const { challenge } = options;
  await writeChallenge(tx, { personId, purpose: 'sign', challenge, nonce, versionId, agencyId }, now);
  await record({ action: 'covenant.passkeyAsked', subjectId: versionId, scope: key, details: { agencyId } });
  return options;
}
