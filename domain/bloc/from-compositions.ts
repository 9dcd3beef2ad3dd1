import type { IsoDate, Period } from '../shared/dates';

/**
 * From when to when agencies belonged to a bloc, read from who stood in each of its years: one period for each run of years, open where
 * it reaches the latest year, never beyond the agency's own last day; a year nobody composed breaks no run. For rows older than the
 * record of memberships.
 */
export function fromCompositions(
  rows: readonly { readonly year: number; readonly agencyId: string }[],
  lastDays: ReadonlyMap<string, IsoDate | null> = new Map(),
): (Period & { readonly agencyId: string })[] {
  const years = [...new Set(rows.map(({ year }) => year))].toSorted((a, b) => a - b);
  const agencyIds = [...new Set(rows.map(({ agencyId }) => agencyId))];
  return agencyIds.flatMap((agencyId) => {
    const stood = years.map((year) => rows.some((row) => row.agencyId === agencyId && row.year === year));
    return years.flatMap((year, i) => {
      if (!stood[i] || stood[i - 1]) return [];
      const gone = years.find((_, j) => j > i && !stood[j]);
      const ends = [gone === undefined ? null : `${lastBefore(years, gone)}-12-31`, lastDays.get(agencyId) ?? null];
      return { agencyId, from: `${year}-01-01`, to: ends.flatMap((end) => end ?? []).toSorted()[0] ?? null };
    });
  });
}

function lastBefore(years: readonly number[], year: number): number {
  return Math.max(...years.filter((one) => one < year));
}
