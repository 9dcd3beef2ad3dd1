import { and, asc, desc, eq, gt, lte } from 'drizzle-orm';
import type { Reader } from '@/db/client';
import { blocYears } from '@/db/schema/bloc';
import { criteriaSets, criterionGroups } from '@/db/schema/criteria';
import { resultPublications } from '@/db/schema/result';
import type { BlocYearScope } from '../bloc/queries';

/** So many years are looked at together. */
const trendYears = 10;

/** One agency in one published year. Hundredths; the maximum is that of the year's scale, without bonus. */
export type TrendPoint = {
  readonly year: number;
  readonly agencyId: string;
  readonly rank: number;
  readonly tied: boolean;
  readonly totalCenti: number;
  readonly maximumCenti: number;
};

/** Places and totals of every agency in the last ten published years up to this one, earliest first. Two queries however many years. Source: issue 4. */
export async function readTrend(reader: Reader, { blocId, year }: Pick<BlocYearScope, 'blocId' | 'year'>) {
  const ofYears = and(eq(blocYears.blocId, blocId), lte(blocYears.year, year), gt(blocYears.year, year - trendYears));
  const published = await reader
    .select({ yearId: blocYears.id, year: blocYears.year, ranking: resultPublications.ranking })
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
  return published.flatMap(({ yearId, year: of, ranking }): TrendPoint[] =>
    ranking.map(({ agencyId, rank, tied, totalCenti }) => {
      return { year: of, agencyId, rank, tied, totalCenti, maximumCenti: maximum.get(yearId) ?? 0 };
    }),
  );
}
