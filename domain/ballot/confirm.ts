import type { NominationStatus } from '../nomination/status';
import { allow, refuse, type Decision } from '../shared/refusal';
import { mayMove, type BallotStatus } from './status';

export type TellerFacts = {
  readonly personId: string;
  /** Where the teller was named from. */
  readonly agencyId: string;
  readonly confirmed: boolean;
};

export type BallotFacts = {
  readonly status: BallotStatus;
  readonly tallySha256: string | null;
  readonly tellers: readonly TellerFacts[];
};

type CountFacts = {
  readonly status: BallotStatus;
  readonly nominees: readonly { readonly agency: string; readonly nomination: NominationStatus }[];
};

/**
 * Whether the tally may (still) be entered: until all its tellers have confirmed it, and while everyone on the paper is put to the vote.
 * Entering it anew sets aside what some tellers confirmed before, for it was about other figures. Refusals: `ballot.final`,
 * `ballot.nomineeTakenOff` (params: the agency). Source: domain 6, invariant 6; G-05.
 */
export function mayEnterTally({ status, nominees }: CountFacts): Decision {
  const move = mayMove(status, 'counted');
  if (!move.ok) return move;
  const gone = nominees.find(({ nomination }) => nomination !== 'onBallot');
  return gone ? refuse('ballot.nomineeTakenOff', { agency: gone.agency }) : allow();
}

/**
 * Whether a teller may confirm this very tally; answers whether it becomes final by it. Refusals: `ballot.notATeller`, `ballot.notCounted`, `ballot.final`,
 * `ballot.alreadyConfirmed`, `ballot.tallyChanged`. Source: domain 11.1 row 16, signed by the tellers.
 */
export function mayConfirmTally(
  ballot: BallotFacts,
  personId: string,
  tallySha256: string,
): Decision<{ final: boolean }> {
  const teller = ballot.tellers.find((one) => one.personId === personId);
  if (!teller) return refuse('ballot.notATeller');
  if (teller.confirmed) return refuse('ballot.alreadyConfirmed');
  const move = mayMove(ballot.status, 'confirmed');
  if (!move.ok) return move;
  if (ballot.tallySha256 !== tallySha256) return refuse('ballot.tallyChanged');
  const others = ballot.tellers.filter((one) => one.personId !== personId);
  return allow({ final: others.every(({ confirmed }) => confirmed) });
}

/** The teller an actor is on a ballot, under whatever hat; null for everybody else. Whether that hat is worn is for `may`. */
export function tellerOf<T extends Pick<TellerFacts, 'personId'>>(
  tellers: readonly T[],
  { personId }: { readonly personId: string | null },
): T | null {
  return tellers.find((teller) => teller.personId === personId) ?? null;
}
