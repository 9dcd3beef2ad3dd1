import { allow, refuse, type Decision } from '../shared/refusal';

export const ballotStatuses = ['prepared', 'counted', 'confirmed'] as const;
export type BallotStatus = (typeof ballotStatuses)[number];

/** A prepared ballot may be prepared anew and a tally entered anew until the tellers have confirmed; a confirmed one is final. */
const ballotMoves: Readonly<Record<BallotStatus, readonly BallotStatus[]>> = {
  prepared: ['prepared', 'counted'],
  counted: ['counted', 'confirmed'],
  confirmed: [],
};

/** Whether a ballot may pass to a status. Refusals: `ballot.final`, `ballot.notCounted`, `ballot.alreadyCounted`. */
export function mayMove(from: BallotStatus, to: BallotStatus): Decision {
  if (ballotMoves[from].includes(to)) return allow();
  if (from === 'confirmed') return refuse('ballot.final');
  return refuse(to === 'confirmed' ? 'ballot.notCounted' : 'ballot.alreadyCounted');
}
