import { seatsOut, type ReviewedCase } from './conflict';
import type { Seat } from './next';
import { liveStatuses, type NominationStatus } from './status';
import type { HiddenReason } from './visibility';

/** How a case stands for whoever goes round: `changed` was sent again after the opinion, `closed` went on without one. */
export type QueueState = 'waits' | 'given' | 'changed' | 'returned' | 'closed' | HiddenReason;

export type QueuedCase = ReviewedCase & {
  readonly number: number;
  readonly sentAt: Date | null;
  readonly given: readonly { readonly agencyId: string; readonly givenAt: Date }[];
};

/** How a case that was sent stands for a seat. Source: issue 6, "each leader's queue". */
export function queueStateOf(one: QueuedCase, seat: Seat): QueueState {
  if (one.agencyId === seat.agencyId) return 'ownAgency';
  if (one.conflicts.some(({ personId }) => personId === seat.personId)) return 'conflict';
  if (seatsOut(one.conflicts).includes(seat.agencyId)) return 'seatOut';
  const mine = one.given.find(({ agencyId }) => agencyId === seat.agencyId);
  if (mine) return one.status === 'sent' && one.sentAt && mine.givenAt < one.sentAt ? 'changed' : 'given';
  if (one.status === 'sent') return 'waits';
  return one.status === 'returned' ? 'returned' : 'closed';
}

const live: readonly NominationStatus[] = liveStatuses;

/** What is on the table of a seat, by number, with how far it has come: opinions given of those it may give. */
export function queueOf<N extends QueuedCase>(
  nominations: readonly N[],
  seat: Seat,
): { readonly rows: readonly (N & { readonly state: QueueState })[]; readonly given: number; readonly asked: number } {
  const rows = nominations
    .filter(({ status }) => live.includes(status))
    .toSorted((a, b) => a.number - b.number)
    .map((one) => ({ ...one, state: queueStateOf(one, seat) }));
  const given = rows.filter(({ state }) => state === 'given' || state === 'changed').length;
  return { rows, given, asked: given + rows.filter(({ state }) => state === 'waits').length };
}
