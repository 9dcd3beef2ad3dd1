import { leadersIn } from '@/domain/bloc/bloc-year';
import type { IsoDate } from '@/domain/shared/dates';
import type { RotationRows } from './queries';

/** An agency that led or was deputy in a year, under the name it bore in that year. */
export type TermShown = {
  readonly agencyId: string;
  readonly slug: string;
  readonly name: string;
  readonly role: 'leader' | 'deputy';
  readonly from: IsoDate;
  /** The day the office passed on, where that is known. */
  readonly until: IsoDate | null;
  readonly basis: string;
};

export type YearShown = { readonly year: number; readonly terms: readonly TermShown[] };

/** Who led in which year with which deputies, latest year first; a year nobody is on record for is there too. */
export function termsOf({ years, members, leaders }: RotationRows): YearShown[] {
  const yearOf = new Map(years.map(({ id, year }) => [id, year]));
  const held = leaders.map((one) => ({ ...one, year: yearOf.get(one.blocYearId) ?? 0 }));
  const shown = years.map(({ id, year }) => {
    const { leaders: last, replacedLeaders } = leadersIn(held, year);
    const terms = [...replacedLeaders, ...last]
      .toSorted((a, b) => (a.role === b.role ? a.position - b.position : a.role === 'leader' ? -1 : 1))
      .map(({ agencyId, role, from, until, basis }): TermShown => {
        const member = members.find((one) => one.blocYearId === id && one.agencyId === agencyId);
        return { agencyId, slug: member?.slug ?? '', name: member?.name ?? '', role, from, until, basis };
      });
    return { year, terms };
  });
  return shown.toReversed();
}
