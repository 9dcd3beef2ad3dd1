import type { IsoDate } from '../shared/dates';
import { allow, refuse, type Decision } from '../shared/refusal';

export const sessions = ['morning', 'afternoon', 'fullDay'] as const;
export type Session = (typeof sessions)[number];

export type ConveneFacts = {
  readonly year: number;
  readonly heldOn: IsoDate;
  readonly convened: boolean;
  /** The bloc year the conference opens, where it has been composed. */
  readonly planYearId: string | null;
  readonly leadingAgencyId: string | null;
};

/**
 * Whether the yearly conference may be convened; answers the year it opens and who chairs. It is held in the year it reviews or
 * early in the next. Refusals: `conference.alreadyConvened`, `conference.noPlanYear`, `conference.noLeader`, `conference.otherYear`.
 * Source: domain 1, one meeting reviews one year and opens the next.
 */
export function mayConvene(facts: ConveneFacts): Decision<{ planYearId: string; chairAgencyId: string }> {
  const { year, heldOn, convened, planYearId, leadingAgencyId } = facts;
  if (convened) return refuse('conference.alreadyConvened', { year });
  if (!planYearId) return refuse('conference.noPlanYear', { year: year + 1 });
  if (!leadingAgencyId) return refuse('conference.noLeader');
  if (heldOn < `${year}-01-01` || heldOn > `${year + 1}-12-31`)
    return refuse('conference.otherYear', { year, next: year + 1 }, 'heldOn');
  return allow({ planYearId, chairAgencyId: leadingAgencyId });
}
