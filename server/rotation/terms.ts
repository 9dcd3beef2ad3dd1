import { leadersIn } from '@/domain/bloc/bloc-year';
import type { IsoDate } from '@/domain/shared/dates';
import type { RotationRows } from './queries';

/** An agency that led or was deputy in a year, under the name it bore in that year. */
export type TermShown = {
  readonly agencyId: string;
  readonly slug: string;
  readonly name: string;
  readonly role: 'leader' | 'deputy';
  /** The order among several deputies, from 1. */
  readonly position: number;
  /** Null where only an older paper tells of the year. */
  readonly from: IsoDate | null;
  /** The day the office passed on, where that is known. */
  readonly until: IsoDate | null;
  readonly basis: string;
  /** Where it was written down afterwards: when, and by whom. */
  readonly earlier: { readonly id: string; readonly recordedAt: Date; readonly recordedBy: string } | null;
};

export type YearShown = {
  readonly year: number;
  /** Whether the system keeps this year of the bloc, with pages of its own. */
  readonly kept: boolean;
  readonly terms: readonly TermShown[];
};

type Named = { readonly name: string; readonly slug: string };

/**
 * Who led in which year with which deputies, latest year first; a year nobody is on record for is there too, and those before the records
 * as far as older papers tell. `nameIn` answers the name an agency bore in a year.
 */
export function termsOf(
  { years, members, leaders, earlier }: RotationRows,
  nameIn: (agencyId: string, year: number) => Named,
): YearShown[] {
  const yearOf = new Map(years.map(({ id, year }) => [id, year]));
  const held = leaders.map((one) => ({ ...one, year: yearOf.get(one.blocYearId) ?? 0 }));
  const kept = years.map(({ id, year }) => {
    const { leaders: last, replacedLeaders } = leadersIn(held, [], year);
    const terms = [...replacedLeaders, ...last].map(({ agencyId, ...term }): TermShown => {
      const member = members.find((one) => one.blocYearId === id && one.agencyId === agencyId);
      return { ...term, agencyId, slug: member?.slug ?? '', name: member?.name ?? '', earlier: null };
    });
    return { year, terms };
  });
  const told = earlier.map(({ id, year, agencyId, role, position, source, recordedAt, recordedBy }) => ({
    year,
    term: {
      agencyId,
      ...nameIn(agencyId, year),
      role,
      position,
      from: null,
      until: null,
      basis: source,
      earlier: { id, recordedAt, recordedBy },
    } satisfies TermShown,
  }));
  const everyYear = [...new Set([...kept, ...told].map(({ year }) => year))].toSorted((a, b) => b - a);
  return everyYear.map((year) => ({
    year,
    kept: kept.some((one) => one.year === year),
    terms: [
      ...kept.filter((one) => one.year === year).flatMap(({ terms }) => terms),
      ...told.filter((one) => one.year === year).map(({ term }) => term),
    ].toSorted((a, b) => (a.role === b.role ? a.position - b.position : a.role === 'leader' ? -1 : 1)),
  }));
}
