import type { SecondRound } from '../charter/rules';
import { allow, refuse, type Decision, type Refusal } from '../shared/refusal';
import type { BallotStatus } from './status';
import type { Threshold } from './threshold';

type EarlierBallot = { readonly number: number; readonly status: BallotStatus };

export type PrepareBallotFacts = {
  /** Earlier ballots of this conference on the same form of award. */
  readonly earlier: readonly EarlierBallot[];
  readonly maxRounds: number;
  readonly secondRound: SecondRound;
  readonly nominees: number;
  readonly threshold: Threshold | undefined;
  /** Name of the form of award, for the sentence of a refusal. */
  readonly form: string;
};

/** The round the ballot is held in, its threshold, and the number of the prepared ballot it takes the place of, if any. */
export type PreparedBallot = {
  readonly round: number;
  readonly threshold: Threshold;
  readonly replaces: number | null;
  /** Whether who does not reach the threshold is voted on again: the charter says so, and a round is left. */
  readonly undecidedAgain: boolean;
};

/**
 * Whether a ballot on a form of award may be prepared, and as which round. As long as no tally stands, preparing anew corrects it.
 * Refusals: `ballot.stillOpen` while an earlier tally waits for its tellers, `ballot.roundsUsed`, `ballot.noThreshold`,
 * `ballot.noNominee`. Source: charter; domain 10.5.
 */
export function mayPrepareBallot({
  earlier,
  maxRounds,
  secondRound,
  nominees,
  threshold,
  form,
}: PrepareBallotFacts): Decision<PreparedBallot> {
  const open = earlier.find(({ status }) => status !== 'confirmed');
  if (open?.status === 'counted') return refuse('ballot.stillOpen', { number: open.number });
  const round = earlier.filter(({ status }) => status === 'confirmed').length + 1;
  if (round > maxRounds) return refuse('ballot.roundsUsed', { maxRounds });
  if (!threshold) return refuse('ballot.noThreshold', { form });
  if (nominees === 0) return refuse('ballot.noNominee', { form });
  const undecidedAgain = secondRound === 'undecidedAgain' && round < maxRounds;
  return allow({ round, threshold, replaces: open?.number ?? null, undecidedAgain });
}

/**
 * What is wrong with the choice of tellers, field by field: three different people, each of a member agency.
 * Refusals: `ballot.tellerTwice`, `ballot.tellerNotAMember`. Source: domain 2.2, counting team.
 */
export function checkTellers(personIds: readonly string[], eligible: ReadonlySet<string>): Refusal[] {
  return personIds.flatMap((personId, i) => {
    const field = `tellers.${i}`;
    if (!eligible.has(personId)) return [{ code: 'ballot.tellerNotAMember', field }];
    return personIds.indexOf(personId) < i ? [{ code: 'ballot.tellerTwice', field }] : [];
  });
}
