import type { IsoDate } from '@/domain/shared/dates';
import type { RotationRows } from './queries';

/** An agency that led or was deputy in a year, under the name it bore in that year. */
export type TermShown = {
  readonly agencyId: string;
  readonly slug: string;
  readonly name: string;
  readonly role: 'leader' | 'deputy';
  readonly from: IsoDate;
  /** The day the leadership of the next year began, where that is known. */
  readonly until: IsoDate | null;
  readonly basis: string;
};

export type YearShown = { readonly year: number; readonly terms: readonly TermShown[] };

/** Who led in which year with which deputies, latest year first; a year nobody is on record for is there too. */
export function termsOf({ years, members, leaders }: RotationRows): YearShown[] {
  const shown = years.map(({ id, year }) => {
    const ofYear = leaders
      .filter(({ blocYearId }) => blocYearId === id)
      .toSorted((a, b) => (a.role === b.role ? a.position - b.position : a.role === 'leader' ? -1 : 1));
    const following = years.find((one) => one.year === year + 1)?.id;
    const next = leaders.find((one) => one.role === 'leader' && one.blocYearId === following);
    const terms = ofYear.map(({ agencyId, role, from, basis }): TermShown => {
      const member = members.find((one) => one.blocYearId === id && one.agencyId === agencyId);
      return {
        agencyId,
        slug: member?.slug ?? '',
        name: member?.name ?? '',
        role,
        from,
        until: next?.from ?? null,
        basis,
      };
    });
    return { year, terms };
  });
  return shown.toReversed();
}
