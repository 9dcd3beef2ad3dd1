import type { IsoDate } from '../shared/dates';
import { allow, refuse, type Decision } from '../shared/refusal';

export const sessions = ['morning', 'afternoon', 'fullDay'] as const;
export type Session = (typeof sessions)[number];

export type ConveneFacts = {
  readonly year: number;
  readonly heldOn: IsoDate;
  /** The official day. */
  readonly on: IsoDate;
  /** Whether it has been opened already. */
  readonly opened: boolean;
  /** The bloc year the conference opens, where it has been composed. */
  readonly planYearId: string | null;
  readonly leadingAgencyId: string | null;
};

/**
 * Whether the yearly conference may be convened, or the invitation corrected until it is opened; answers the year it opens and who
 * chairs. It is held in the year it reviews or early in the next, and not on a day that has passed. Refusals:
 * `conference.alreadyOpened`, `conference.noPlanYear`, `conference.noLeader`; at the field `conference.otherYear`, `conference.dayPast`.
 * Source: domain 1, one meeting reviews one year and opens the next.
 */
export function mayConvene(facts: ConveneFacts): Decision<{ planYearId: string; chairAgencyId: string }> {
  const { year, heldOn, on, opened, planYearId, leadingAgencyId } = facts;
  if (opened) return refuse('conference.alreadyOpened');
  if (!planYearId) return refuse('conference.noPlanYear', { year: year + 1 });
  if (!leadingAgencyId) return refuse('conference.noLeader');
  if (heldOn < `${year}-01-01` || heldOn > `${year + 1}-12-31`)
    return refuse('conference.otherYear', { year, next: year + 1 }, 'heldOn');
  if (heldOn < on) return refuse('conference.dayPast', { day: heldOn, on }, 'heldOn');
  return allow({ planYearId, chairAgencyId: leadingAgencyId });
}
