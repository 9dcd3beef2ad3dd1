import type { IsoDate } from '../shared/dates';
import { allow, refuse, type Decision } from '../shared/refusal';

export type HoldPeriod = { readonly openedOn: IsoDate; readonly closedOn: IsoDate | null };

/** Whether a hold stops nominations on a day: from the day it was opened until the day before it was closed. */
export function holds({ openedOn, closedOn }: HoldPeriod, on: IsoDate): boolean {
  return openedOn <= on && (closedOn === null || on < closedOn);
}

/**
 * Whether a hold may be opened for an agency from a day. Refusals: `hold.notMember`, `hold.inFuture` (params: the official day).
 * Source: Decree 152/2025 Art 4(4); before it, the practice of the bloc (domain G-05).
 */
export function mayOpenHold(
  { agencyId, openedOn }: { readonly agencyId: string; readonly openedOn: IsoDate },
  year: { readonly memberAgencyIds: readonly string[]; readonly on: IsoDate },
): Decision {
  if (!year.memberAgencyIds.includes(agencyId)) return refuse('hold.notMember', undefined, 'agencyId');
  return openedOn <= year.on ? allow() : refuse('hold.inFuture', { on: year.on }, 'openedOn');
}

/** Whether a hold may be closed on a day. Refusals: `hold.alreadyClosed`, `hold.closedBeforeOpened`, `hold.inFuture`. */
export function mayCloseHold(hold: HoldPeriod, closedOn: IsoDate, on: IsoDate): Decision {
  if (hold.closedOn !== null) return refuse('hold.alreadyClosed', { closedOn: hold.closedOn });
  if (closedOn < hold.openedOn) return refuse('hold.closedBeforeOpened', { openedOn: hold.openedOn }, 'closedOn');
  return closedOn <= on ? allow() : refuse('hold.inFuture', { on }, 'closedOn');
}
