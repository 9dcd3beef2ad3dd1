import { covers, type IsoDate } from '../shared/dates';
import type { Appointment } from '../person/actor';

export type RequiredFacts = {
  /** Everything a person holds, whichever hat is worn. */
  readonly held: readonly Appointment[];
  /** Agencies that lead a bloc now. */
  readonly leadingAgencyIds: readonly string[];
  /** Whether the person is named to count a ballot that is not final yet. */
  readonly countsABallot: boolean;
  readonly on: IsoDate;
};

/**
 * Whether a person has to prove a second factor in a real installation: who leads a bloc now (as its head, or authorised by it), is a
 * named teller, stands above the blocs, or administers. Source: issue 3, People; trust 1.10, ASVS 6.3.3.
 */
export function needsSecondFactor({ held, leadingAgencyIds, countsABallot, on }: RequiredFacts): boolean {
  if (countsABallot) return true;
  return held.some(
    (a) =>
      covers(a, on) &&
      (a.office === 'provincial' ||
        a.office === 'admin' ||
        ((a.office === 'head' || a.office === 'authorised') &&
          a.agencyId !== null &&
          leadingAgencyIds.includes(a.agencyId))),
  );
}
