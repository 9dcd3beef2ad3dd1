import { inHall, type Attendance } from '../conference/attendance';
import type { OwnAgencyVote } from '../charter/rules';
import type { Denominator } from './threshold';

/** How the agency that is voted on takes part in the vote itself: with a paper in the hall, in writing, or not at all. */
export const ownParts = ['hall', 'writing', 'none'] as const;
export type OwnPart = (typeof ownParts)[number];

/** How an agency takes part in a ballot, by the roll of the conference. */
export function ownPartOf(attendance: Attendance | undefined): OwnPart {
  if (attendance === undefined || attendance === 'absent') return 'none';
  return inHall(attendance) ? 'hall' : 'writing';
}

/** What the hall counted, as far as one's own vote matters to it. */
type Papers = {
  readonly present: number;
  readonly writtenOpinions: number;
  readonly valid: number;
};

/**
 * The papers and opinions that may say yes to one nominee. Where its own agency does not vote on itself, those of the others: nobody
 * knows whose paper was void, so there are at most as many as valid papers, and at most as many as others in the hall.
 */
export function othersOf(
  { present, writtenOpinions, valid }: Papers,
  ownAgencyVote: OwnAgencyVote,
  own: OwnPart,
): Papers {
  if (ownAgencyVote === 'counts') return { present, writtenOpinions, valid };
  const hall = own === 'hall' ? Math.max(0, present - 1) : present;
  const writing = own === 'writing' ? Math.max(0, writtenOpinions - 1) : writtenOpinions;
  return { present: hall, writtenOpinions: writing, valid: Math.min(valid, hall) };
}

/** Members that may vote on one nominee: all, or all but its own agency where that is barred. */
export function votersOn(roll: number, ownAgencyVote: OwnAgencyVote): number {
  return ownAgencyVote === 'counts' ? roll : Math.max(0, roll - 1);
}

export type Bases = Readonly<Record<Denominator, number>>;
