import { and, asc, desc, eq, gt, lte } from 'drizzle-orm';
import type { Reader } from '@/db/client';
import { blocYears } from '@/db/schema/bloc';
import { criteriaSets, criterionGroups } from '@/db/schema/criteria';
import { resultPublications } from '@/db/schema/result';
import type { BlocYearScope } from '../bloc/queries';
import { listOlderResults } from '../older-years/queries';

/** So many years are looked at together. */
const trendYears = 10;

/** One agency in one published year. Hundredths; the maximum is that of the year's scale, without bonus. */
export type TrendPoint = {
  readonly year: number;
  readonly agencyId: string;
  /** Null where an older table tells none, and for who was kept out of the ranking. */
  readonly rank: number | null;
  readonly tied: boolean;
  /** Told by a table that was brought from elsewhere, not by a ranking of this bloc here. */
  readonly imported: boolean;
  readonly totalCenti: number;
  readonly maximumCenti: number;
};

/**
 * Places and totals of every agency in the last ten years up to this one, earliest first: of published rankings with who was kept out of them, and of older tables for
 * agencies of the register. Three queries however many years. Source: issue 4.
 */
export async function readTrend(
  reader: Reader,
  { blocId, year }: Pick<BlocYearScope, 'blocId' | 'year'>,
): Promise<TrendPoint[]> {
  const ofYears = and(eq(blocYears.blocId, blocId), lte(blocYears.year, year), gt(blocYears.year, year - trendYears));
  const published = await reader
    .select({
      yearId: blocYears.id,
      year: blocYears.year,
      ranking: resultPublications.ranking,
      unranked: resultPublications.unranked,
    })
    .from(resultPublications)
    .innerJoin(blocYears, eq(blocYears.id, resultPublications.blocYearId))
    .where(ofYears)
    .orderBy(asc(blocYears.year));
  const groups = await reader
    .select({ yearId: criteriaSets.blocYearId, setId: criteriaSets.id, maxCenti: criterionGroups.maxCenti })
    .from(criterionGroups)
    .innerJoin(criteriaSets, eq(criteriaSets.id, criterionGroups.criteriaSetId))
    .innerJoin(blocYears, eq(blocYears.id, criteriaSets.blocYearId))
    .where(ofYears)
    .orderBy(desc(criteriaSets.version));
  const maximum = new Map<string, number>();
  for (const [yearId, all] of Map.groupBy(groups, (group) => group.yearId)) {
    const inForce = all.filter(({ setId }) => setId === all[0]?.setId);
    maximum.set(
      yearId,
      inForce.reduce((sum, { maxCenti }) => sum + maxCenti, 0),
    );
  }
  const here = published.flatMap(({ yearId, year: of, ranking, unranked }): TrendPoint[] => {
    const all = [...ranking, ...unranked.map((one) => ({ ...one, rank: null, tied: false }))];
    return all.map(({ agencyId, rank, tied, totalCenti }) => {
      const maximumCenti = maximum.get(yearId) ?? 0;
      return { year: of, agencyId, rank, tied, totalCenti, maximumCenti, imported: false };
    });
  });
  const told = (await listOlderResults(reader, { blocId, year })).flatMap((row): TrendPoint[] => {
    const { year: of, agencyId, rank, totalCenti, maximumCenti } = row;
    const known = of <= year - trendYears || published.some((one) => one.year === of);
    if (known || agencyId === null || totalCenti === null) return [];
    return [{ year: of, agencyId, rank, tied: false, totalCenti, maximumCenti, imported: true }];
  });
  return [...told, ...here].toSorted((a, b) => a.year - b.year);
}
