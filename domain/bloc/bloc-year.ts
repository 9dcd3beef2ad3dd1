import type { IsoDate } from '../shared/dates';

/** What the rules of access need to know of a bloc year. */
export type BlocYearFacts = {
  /** The official day: today, or the fixed day of a rehearsal. */
  readonly on: IsoDate;
  readonly year: number;
  /** Those who belong on the official day, or on the nearest day of the year. */
  readonly memberAgencyIds: readonly string[];
  /** Those who belonged on any day of the year: they may read it. */
  readonly everAgencyIds: readonly string[];
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
 * Who leads a bloc now: the agency whose leadership began last (of two that began at one moment, that of the later year); and who led
 * before, each with the day its last term ended. The handover writes the new leadership, so the rights of every year move with it at
 * that moment (design 5; domain 8.3: the old leader signs the review minutes, the new one the covenant).
 */
export function leadershipNow(
  rows: readonly LeadershipFacts[],
): Pick<BlocYearFacts, 'leadingAgencyId' | 'formerLeaders'> {
  const leaders = rows
    .filter(({ role }) => role === 'leader')
    .toSorted((a, b) => a.startedAt.getTime() - b.startedAt.getTime() || a.year - b.year);
  const leadingAgencyId = leaders.at(-1)?.agencyId ?? null;
  const ended = new Map<string, IsoDate>();
  for (const [i, { agencyId }] of leaders.entries()) {
    const next = leaders[i + 1];
    if (next && agencyId !== leadingAgencyId) ended.set(agencyId, next.from);
  }
  return { leadingAgencyId, formerLeaders: [...ended].map(([agencyId, until]) => ({ agencyId, until })) };
}

/**
 * The day an office of a year passed on: when whoever holds it in the next year that has a holder began; null while nobody has. Until
 * then the old leader closes the review of its year (domain 8.3).
 */
function passedOn(
  rows: readonly LeadershipFacts[],
  { role, year }: Pick<LeadershipFacts, 'role' | 'year'>,
): IsoDate | null {
  const later = rows.filter((row) => row.role === role && row.year > year);
  const next = Math.min(...later.map((row) => row.year));
  return (
    later
      .filter((row) => row.year === next)
      .map(({ from }) => from)
      .toSorted()[0] ?? null
  );
}

export type OfficeHeld = LeadershipFacts & {
  /** The order among several deputies, from 1. */
  readonly position: number;
  readonly basis: string;
};

export type YearLeader = Pick<OfficeHeld, 'agencyId' | 'role' | 'position' | 'from' | 'basis'> & {
  /** The day the office passed on, to the agency of a later year or within this one; null while it has not. */
  readonly until: IsoDate | null;
};

/**
 * Who leads a year with which deputies; who held one of these seats until another took it over within the year; and whom only older papers
 * tell of (`told`): these are shown with the year and hold no right.
 */
export function leadersIn(
  rows: readonly OfficeHeld[],
  told: readonly OfficeHeld[],
  year: number,
): Record<'leaders' | 'replacedLeaders' | 'toldLeaders', readonly YearLeader[]> {
  const held = rows
    .filter((row) => row.year === year)
    .map((row) => {
      const replaced = replacedOn(rows, row);
      return { replaced, leader: shown(row, replaced ?? passedOn(rows, row)) };
    });
  return {
    leaders: held.flatMap(({ replaced, leader }) => (replaced === null ? leader : [])),
    replacedLeaders: held.flatMap(({ replaced, leader }) => (replaced === null ? [] : leader)),
    toldLeaders: told.filter((row) => row.year === year).map((row) => shown(row, passedOn(rows, row))),
  };
}

function shown({ agencyId, role, position, from, basis }: OfficeHeld, until: IsoDate | null): YearLeader {
  return { agencyId, role, position, from, basis, until };
}

/**
 * The day somebody else took an office over within its year, by a decision of the province: the same seat given again, or the deputy
 * that became leader; null where nobody did. Source: domain 12.2 (a leader that ends in its year).
 */
function replacedOn(rows: readonly OfficeHeld[], held: OfficeHeld): IsoDate | null {
  const next = rows
    .filter(({ year, startedAt }) => year === held.year && startedAt > held.startedAt)
    .toSorted((a, b) => a.startedAt.getTime() - b.startedAt.getTime())
    .find(
      ({ role, position, agencyId }) =>
        (role === held.role && position === held.position) || (role === 'leader' && agencyId === held.agencyId),
    );
  return next?.from ?? null;
}
