import { seatsOut, type ReviewedCase } from './conflict';

/** What the round of opinions needs to know of a nomination. */
export type InRound = ReviewedCase & { readonly number: number };

/** Who goes round: a person, for the agency they speak for. */
export type Seat = { readonly agencyId: string; readonly personId: string | null };

/**
 * The nominations a seat has not yet given its opinion on: sent ones of other agencies that do not concern it, in the order of their
 * numbers.
 */
export function awaitingOpinion<N extends InRound>(nominations: readonly N[], seat: Seat): N[] {
  return nominations
    .filter((one) => one.status === 'sent' && mayJudge(one, seat) && !one.opinionsFrom.includes(seat.agencyId))
    .toSorted((a, b) => a.number - b.number);
}

/** The nomination to open after the one just read: the next that waits, else the first, else none. */
export function nextAwaiting<N extends InRound>(nominations: readonly N[], seat: Seat, after: number): N | null {
  const waiting = awaitingOpinion(nominations, seat).filter(({ number }) => number !== after);
  return waiting.find(({ number }) => number > after) ?? waiting[0] ?? null;
}

function mayJudge({ agencyId, conflicts }: InRound, seat: Seat): boolean {
  return (
    agencyId !== seat.agencyId &&
    !seatsOut(conflicts).includes(seat.agencyId) &&
    !conflicts.some((one) => one.personId === seat.personId)
  );
}
