import type { LeadershipRole } from '../leadership/acclaim';
import { allow, refuse, type Decision } from '../shared/refusal';

export type SkipFacts = {
  /** The year somebody is to be chosen for next. */
  readonly year: number;
  readonly memberAgencyIds: readonly string[];
  readonly terms: readonly { readonly year: number; readonly agencyId: string; readonly role: LeadershipRole }[];
  readonly skips: readonly { readonly year: number; readonly agencyId: string; readonly role: LeadershipRole }[];
};

export type SkipAsked = {
  readonly year: number;
  readonly agencyId: string;
  readonly role: LeadershipRole;
  readonly reason: string;
};

/** How many years ahead a skip may be decided: as far as the forecast looks. */
const skipYearsAhead = 10;

/**
 * Whether an agency may be passed over in a year. Refusals at the field: `rotation.reasonRequired`, `rotation.skipNotAMember`,
 * `rotation.leadsAlready`, `rotation.skipYearOut` (the years it may be decided for), `rotation.skippedAlready`. Source: domain 8.3.
 */
export function maySkip({ year, agencyId, role, reason }: SkipAsked, facts: SkipFacts): Decision {
  if (!facts.memberAgencyIds.includes(agencyId)) return refuse('rotation.skipNotAMember', undefined, 'agencyId');
  const same = (one: { year: number; agencyId: string; role: LeadershipRole }) =>
    one.year === year && one.agencyId === agencyId && one.role === role;
  if (facts.terms.some(same)) return refuse('rotation.leadsAlready', { year: String(year), role }, 'agencyId');
  const until = facts.year + skipYearsAhead - 1;
  if (year < facts.year || year > until)
    return refuse('rotation.skipYearOut', { from: String(facts.year), to: String(until) }, 'year');
  if (facts.skips.some(same)) return refuse('rotation.skippedAlready', { year: String(year), role }, 'agencyId');
  return reason.trim() === '' ? refuse('rotation.reasonRequired', undefined, 'reason') : allow();
}

export type SkipMade = {
  readonly year: number;
  /** The conference made it by acclaiming another. */
  readonly byConference: boolean;
};

/**
 * Whether a skip recorded by mistake may be withdrawn: not what the conference decided, nor for a year whose leader is chosen already.
 * `year` is the one somebody is to be chosen for next. Refusals: `rotation.unknownSkip`, `rotation.skipByConference`, `rotation.skipPast`.
 */
export function mayWithdrawSkip(skip: SkipMade | null, { year }: { readonly year: number }): Decision {
  if (!skip) return refuse('rotation.unknownSkip');
  if (skip.byConference) return refuse('rotation.skipByConference');
  return skip.year < year ? refuse('rotation.skipPast', { year: String(skip.year) }) : allow();
}
