import { allow, refuse, type Decision } from '../shared/refusal';
import { mayMove, type BallotStatus } from './status';

export type TellerFacts = { readonly personId: string; readonly confirmed: boolean };

export type BallotFacts = {
  readonly status: BallotStatus;
  readonly tallySha256: string | null;
  readonly tellers: readonly TellerFacts[];
};

/**
 * Whether the tally may (still) be entered: until all its tellers have confirmed it. Entering it anew sets aside what some of them
 * confirmed before, for it was about other figures. Refusal: `ballot.final`. Source: domain 6, invariant 6.
 */
export function mayEnterTally(status: BallotStatus): Decision {
  return mayMove(status, 'counted');
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
