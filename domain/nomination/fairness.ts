import { predecessorsOf, type Succession } from '../award/across-mergers';
import { countsOn, type PastAwardFact } from '../history/facts';
import type { IsoDate } from '../shared/dates';

/** An award as fairness counts it. */
export type FairAward = Pick<
  PastAwardFact,
  'agencyId' | 'subjectKind' | 'subjectKey' | 'formCode' | 'year' | 'decidedOn' | 'revokedOn'
>;

export type FairMember = { readonly agencyId: string; readonly kind: string };

/** Through which year, as it stands on which day, and for one form where one is asked for. */
export type FairSpan = { readonly year: number; readonly on: IsoDate; readonly formCode: string | null };

/** How the awards fell on one member through the years. */
export type FairRow = {
  readonly agencyId: string;
  /** Awards of the agency as a whole. */
  readonly times: number;
  /** The years they were given for, each once, earliest first. */
  readonly years: readonly number[];
  /** The last of these; null where it never had one. */
  readonly lastYear: number | null;
  /** Years since then, 0 for the year looked at. */
  readonly gap: number | null;
  /** The longest run of years without a break. */
  readonly streak: number;
  /** Awards of the agencies it came from, kept apart: nobody but a human can say whether they count (domain 12.2). */
  readonly before: number;
  readonly beforeYears: readonly number[];
};

/** The awards that count: given for a year no later than the one looked at, in force on the day, of the form asked for. */
export function awardsWithin<A extends FairAward>(awards: readonly A[], { year, on, formCode }: FairSpan): A[] {
  return awards.filter(
    (award) => award.year <= year && countsOn(award, on) && (formCode === null || award.formCode === formCode),
  );
}

/**
 * How often, when last and how long in a row each member was awarded as a whole; those who never were have no last year. What its
 * predecessors were awarded stands apart and is never added. Source: domain 14 (problems 1, 2, 8), 12.2.
 */
export function fairRows(
  members: readonly FairMember[],
  awards: readonly FairAward[],
  successions: readonly Succession[],
  span: FairSpan,
): FairRow[] {
  const counted = awardsWithin(awards, span).filter(({ subjectKind }) => subjectKind === 'agency');
  const byAgency = Map.groupBy(counted, ({ agencyId }) => agencyId);
  return members.map(({ agencyId }) => {
    const own = byAgency.get(agencyId) ?? [];
    const before = predecessorsOf(agencyId, successions).flatMap((id) => byAgency.get(id) ?? []);
    const years = yearsOf(own);
    const lastYear = years.at(-1) ?? null;
    return {
      agencyId,
      times: own.length,
      years,
      lastYear,
      gap: lastYear === null ? null : span.year - lastYear,
      streak: longestRun(years),
      before: before.length,
      beforeYears: yearsOf(before),
    };
  });
}

function yearsOf(awards: readonly FairAward[]): number[] {
  return [...new Set(awards.map(({ year }) => year))].toSorted((a, b) => a - b);
}

/** The longest run of years that follow one another, of years in order. */
function longestRun(years: readonly number[]): number {
  let longest = 0;
  let run = 0;
  for (const [i, year] of years.entries()) {
    run = years[i - 1] === year - 1 ? run + 1 : 1;
    longest = Math.max(longest, run);
  }
  return longest;
}

export type KindShare = {
  readonly kind: string;
  readonly members: number;
  /** How many of them were ever awarded, and how often altogether. */
  readonly awarded: number;
  readonly times: number;
};

/** How often the kinds of agencies were awarded, in the order the members stand in. */
export function sharesByKind(members: readonly FairMember[], rows: readonly FairRow[]): KindShare[] {
  const times = new Map(rows.map((row) => [row.agencyId, row.times]));
  return [...Map.groupBy(members, ({ kind }) => kind)].map(([kind, those]) => {
    const counts = those.map(({ agencyId }) => times.get(agencyId) ?? 0);
    return {
      kind,
      members: those.length,
      awarded: counts.filter((count) => count > 0).length,
      times: counts.reduce((sum, count) => sum + count, 0),
    };
  });
}

export type PersonFacts = { readonly id: string; readonly woman: boolean; readonly leads: boolean };
export type Parity = {
  /** On record, and among them those awarded at least once; awards altogether. */
  readonly [group in 'leaders' | 'staff' | 'women' | 'men']: {
    readonly persons: number;
    readonly awarded: number;
    readonly awards: number;
  };
};

/**
 * How the awards of persons fell on those who lead against those who work directly, and on women against men.
 * Source: Law on emulation Art 5 (domain G-09); domain 14 (more leaders than workers awarded).
 */
export function parityOf(persons: readonly PersonFacts[], awards: readonly FairAward[], span: FairSpan): Parity {
  const byPerson = Map.groupBy(
    awardsWithin(awards, span).filter(({ subjectKind }) => subjectKind === 'individual'),
    ({ subjectKey }) => subjectKey,
  );
  const group = (belongs: (person: PersonFacts) => boolean) => {
    const counts = persons.filter(belongs).map(({ id }) => byPerson.get(id)?.length ?? 0);
    return {
      persons: counts.length,
      awarded: counts.filter((count) => count > 0).length,
      awards: counts.reduce((sum, count) => sum + count, 0),
    };
  };
  return {
    leaders: group(({ leads }) => leads),
    staff: group(({ leads }) => !leads),
    women: group(({ woman }) => woman),
    men: group(({ woman }) => !woman),
  };
}

/** How many of the members are proposed this year, and whether that is more than the charter's share (basis points; null: no charter). */
export function proposedShare(
  proposed: number,
  members: number,
  warningBps: number | null,
): { readonly shareBps: number | null; readonly isOver: boolean } {
  if (members === 0) return { shareBps: null, isOver: false };
  return {
    shareBps: Math.floor((proposed * 10_000) / members),
    isOver: warningBps !== null && proposed * 10_000 > warningBps * members,
  };
}
