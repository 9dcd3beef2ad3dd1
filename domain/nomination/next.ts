import type { NominationStatus } from './status';

/** What the round of opinions needs to know of a nomination. */
export type InRound = {
  readonly number: number;
  readonly agencyId: string;
  readonly status: NominationStatus;
  readonly opinionsFrom: readonly string[];
};

/** The nominations an agency has not yet given its opinion on: sent ones of other agencies, in the order of their numbers. */
export function awaitingOpinion<N extends InRound>(nominations: readonly N[], agencyId: string): N[] {
  return nominations
    .filter((one) => one.status === 'sent' && one.agencyId !== agencyId && !one.opinionsFrom.includes(agencyId))
    .toSorted((a, b) => a.number - b.number);
}

/** The nomination to open after the one just read: the next that waits, else the first, else none. */
export function nextAwaiting<N extends InRound>(nominations: readonly N[], agencyId: string, after: number): N | null {
  const waiting = awaitingOpinion(nominations, agencyId).filter(({ number }) => number !== after);
  return waiting.find(({ number }) => number > after) ?? waiting[0] ?? null;
}
