import { allow, refuse, type Decision } from '../shared/refusal';

/** For how long a passkey may answer. */
export const challengeMinutes = 10;

export type ChallengeFacts = { readonly createdAt: Date; readonly answeredAt: Date | null };

/**
 * Whether an answer to a challenge is taken: once, and not after ten minutes. Refusals: `passkey.unknownChallenge`, `passkey.replayed`,
 * `passkey.tooLate`. Source: trust 3.4; WebAuthn level 3, 13.4.3 (a challenge is used once).
 */
export function mayAnswerChallenge(challenge: ChallengeFacts | null, now: Date): Decision {
  if (!challenge) return refuse('passkey.unknownChallenge');
  if (challenge.answeredAt) return refuse('passkey.replayed');
  const late = now.getTime() - challenge.createdAt.getTime() > challengeMinutes * 60_000;
  return late ? refuse('passkey.tooLate') : allow();
}
