import { verifyAuthenticationResponse } from '@simplewebauthn/server';
import { eq } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { passkeyChallenges, passkeys } from '@/db/schema/passkey';
import type { ChallengeFacts } from '@/domain/covenant/evidence';
import type { PasskeyProof } from '@/domain/covenant/proof';
import { mayAnswerChallenge } from '@/domain/passkey/challenge';
import type { PasskeyAnswer } from '@/domain/passkey/input';
import { allow, refuse } from '@/domain/shared/refusal';
import { unverified } from '../passkey/add';
import { findChallenge, listPasskeys } from '../passkey/queries';
import { challengeIn, relyingParty } from '../passkey/relying-party';
import { demand, RefusedError } from '../refused';
import { signingChallenge } from './evidence-chain';

type Answered = {
  readonly answer: PasskeyAnswer;
  readonly versionId: string;
  readonly agencyId: string;
  readonly personId: string;
  /** The text, and for whom and as what it is signed. */
  readonly signs: Pick<ChallengeFacts, 'contentSha256' | 'agencyCode' | 'capacity'>;
  readonly now: Date;
};

/**
 * Takes what a passkey answered to the challenge for this text and agency, once; answers the proof of it. Refusals: those of
 * `mayAnswerChallenge`, `passkey.otherText` for the challenge of another text, agency or capacity, `passkey.notYours`, `passkey.notVerified`.
 * Source: trust 3.4; user verification is required (WebAuthn level 3, 7.2).
 */
export async function takePasskey(
  tx: Tx,
  { answer, versionId, agencyId, personId, signs, now }: Answered,
): Promise<PasskeyProof> {
  const { clientDataJSON, authenticatorData, signature } = answer.response;
  const asked = await findChallenge(tx, { challenge: challengeIn(clientDataJSON), personId, purpose: 'sign' });
  demand(mayAnswerChallenge(asked, now));
  // What was asked was this text, for this agency, as this; else the proof would not hold afterwards.
  const wanted = signingChallenge({ ...signs, personId, nonce: asked?.nonce ?? '' });
  const same = asked?.versionId === versionId && asked.agencyId === agencyId && asked.challenge === wanted;
  demand(same ? allow() : refuse('passkey.otherText'));
  const passkey = (await listPasskeys(tx, personId)).find(({ credentialId }) => credentialId === answer.id);
  if (!passkey || !asked) throw new RefusedError({ code: 'passkey.notYours' }, false);
  const party = relyingParty();
  const { verified, authenticationInfo } = await verifyAuthenticationResponse({
    response: answer,
    expectedChallenge: asked.challenge,
    expectedOrigin: party.origin,
    expectedRPID: party.id,
    credential: {
      id: passkey.credentialId,
      publicKey: new Uint8Array(passkey.publicKey),
      counter: passkey.counter,
    },
    requireUserVerification: true,
  }).catch(unverified);
  if (!verified) throw new RefusedError({ code: 'passkey.notVerified' }, false);
  await tx.update(passkeyChallenges).set({ answeredAt: now }).where(eq(passkeyChallenges.id, asked.id));
  await tx
    .update(passkeys)
    .set({ counter: authenticationInfo.newCounter, lastUsedAt: now })
    .where(eq(passkeys.id, passkey.id));
  return {
    credentialId: passkey.credentialId,
    publicKey: Buffer.from(passkey.publicKey).toString('base64url'),
    authenticatorData,
    clientDataJSON,
    signature,
    nonce: asked.nonce,
    origin: party.origin,
    rpId: party.id,
  };
}
