import { and, asc, eq, lte } from 'drizzle-orm';
import type { Reader } from '@/db/client';
import { blocYears } from '@/db/schema/bloc';
import { resultPublications, selfAssessments } from '@/db/schema/result';
import { inflationOf, type Inflation } from '@/domain/scoring/inflation';
import type { BlocYearScope } from '../bloc/queries';

/** How far an agency's self-score lay above its final points, in one published year. */
export type YearInflation = Inflation & {
  readonly year: number;
  readonly agencyId: string;
  readonly selfCenti: number;
  readonly finalCenti: number;
};

/**
 * How far self-scores lay above the final points in every published year of the bloc up to this one, earliest first. The final points
 * are those that were published, of who is kept out of the ranking too; deductions are no part of what an agency scores itself and are left out. Two queries however many years.
 */
export async function readInflation(reader: Reader, scope: BlocYearScope): Promise<YearInflation[]> {
  const rows = await reader
    .select({
      year: blocYears.year,
      yearId: blocYears.id,
      ranking: resultPublications.ranking,
      unranked: resultPublications.unranked,
    })
    .from(resultPublications)
    .innerJoin(blocYears, eq(blocYears.id, resultPublications.blocYearId))
    .where(and(eq(resultPublications.blocId, scope.blocId), lte(blocYears.year, scope.year)))
    .orderBy(asc(blocYears.year));
  const sheets = await reader
    .select({
      yearId: selfAssessments.blocYearId,
      agencyId: selfAssessments.agencyId,
      status: selfAssessments.status,
      totalCenti: selfAssessments.totalCenti,
    })
    .from(selfAssessments)
    .where(eq(selfAssessments.blocId, scope.blocId));
  const selfOf = new Map(
    sheets.flatMap((sheet) =>
      sheet.status === 'submitted' ? [[`${sheet.yearId} ${sheet.agencyId}`, sheet.totalCenti] as const] : [],
    ),
  );
  return rows.flatMap(({ year, yearId, ranking, unranked }) =>
    [...ranking, ...unranked].flatMap(({ agencyId, totalCenti, deductionCenti }) => {
      const selfCenti = selfOf.get(`${yearId} ${agencyId}`);
      if (selfCenti === undefined) return [];
      const finalCenti = totalCenti + deductionCenti;
      return [{ year, agencyId, selfCenti, finalCenti, ...inflationOf(selfCenti, finalCenti) }];
    }),
  );
}
