import type { IsoDate } from '../shared/dates';

/** What the rules of access need to know of a bloc year. */
export type BlocYearFacts = {
  /** The official day: today, or the fixed day of a rehearsal. */
  readonly on: IsoDate;
  readonly year: number;
  readonly memberAgencyIds: readonly string[];
  /** Agencies that belong to the bloc in its latest year: they may read its past. */
  readonly presentAgencyIds: readonly string[];
  /** The agency that keeps the bloc now: the one whose leadership began last. */
  readonly leadingAgencyId: string | null;
  /** Agencies that led before, with the day their term ended. */
  readonly formerLeaders: readonly { readonly agencyId: string; readonly until: IsoDate }[];
};

export type LeadershipFacts = {
  readonly agencyId: string;
  readonly role: 'leader' | 'deputy';
  readonly year: number;
  readonly from: IsoDate;
  readonly startedAt: Date;
};

/**
 * Who leads a bloc now, and who led before. The handover writes the new leadership, so the rights of every year move with it at
 * that moment (design 5; domain 8.3: the old leader signs the review minutes, the new one the covenant).
 */
export function leadershipNow(rows: readonly LeadershipFacts[]): Pick<BlocYearFacts, 'leadingAgencyId' | 'formerLeaders'> {
  const leaders = rows.filter((row) => row.role === 'leader').toSorted((a, b) => a.startedAt.getTime() - b.startedAt.getTime());
  const now = leaders.at(-1);
  if (!now) return { leadingAgencyId: null, formerLeaders: [] };
  const formerLeaders = leaders.flatMap((row, i) => {
    const next = leaders[i + 1];
    return next && row.agencyId !== now.agencyId ? [{ agencyId: row.agencyId, until: next.from }] : [];
  });
  return { leadingAgencyId: now.agencyId, formerLeaders };
}
