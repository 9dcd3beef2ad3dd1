import { and, asc, eq, isNull } from 'drizzle-orm';
import type { Reader } from '@/db/client';
import { criterionGroups } from '@/db/schema/criteria';
import { resultPoints, resultPublications, results, tieDecisions, womenShares } from '@/db/schema/result';
import type { Ranking, RankFacts } from '@/domain/scoring/rank';
import { withDecision } from '@/domain/scoring/decide-tie';
import type { RecordedTie } from '@/domain/scoring/tie-break';
import type { BlocYearScope } from '../bloc/queries';
import { findCriteriaSet, type CriteriaSet } from '../criteria/queries';
import { RefusedError } from '../refused';

/** What is recorded for one agency. Hundredths by group code; the share of women in basis points, null where it is not known. */
export type RecordedResult = Omit<RankFacts, 'flags'> & {
  readonly id: string;
  readonly reason: string;
  readonly recordedAt: Date;
};

export type Publication = Omit<typeof resultPublications.$inferSelect, 'blocId' | 'blocYearId'>;

/** The scale of the year, by which points are given. Refusal: `scoring.noCriteria`. */
export async function getScale(reader: Reader, scope: BlocYearScope): Promise<CriteriaSet> {
  const set = await findCriteriaSet(reader, scope);
  if (!set) throw new RefusedError({ code: 'scoring.noCriteria', params: { year: scope.year } }, false);
  return set;
}

/** The results recorded so far, in the order they were first recorded. */
export async function listResults(reader: Reader, scope: BlocYearScope): Promise<RecordedResult[]> {
  const rows = await reader
    .select({ result: results, womenBps: womenShares.bps })
    .from(results)
    .leftJoin(
      womenShares,
      and(eq(womenShares.blocYearId, results.blocYearId), eq(womenShares.agencyId, results.agencyId)),
    )
    .where(eq(results.blocYearId, scope.id))
    .orderBy(asc(results.id));
  const points = await reader
    .select({ resultId: resultPoints.resultId, code: criterionGroups.code, centi: resultPoints.pointsCenti })
    .from(resultPoints)
    .innerJoin(criterionGroups, eq(criterionGroups.id, resultPoints.groupId))
    .where(eq(resultPoints.blocYearId, scope.id))
    .orderBy(asc(criterionGroups.position));
  const groupsOf = Map.groupBy(points, ({ resultId }) => resultId);
  return rows.map(({ result: { id, agencyId, bonusCenti, deductionCenti, reason, recordedAt }, womenBps }) => ({
    id,
    agencyId,
    groups: Object.fromEntries((groupsOf.get(id) ?? []).map(({ code, centi }) => [code, centi])),
    bonusCenti,
    deductionCenti,
    reason,
    womenBps,
    recordedAt,
  }));
}

/** What the conference decided between equal agencies and was not withdrawn; of a pair decided twice by one step only the later. */
export async function listTieDecisions(reader: Reader, scope: BlocYearScope): Promise<RecordedTie[]> {
  const rows = await reader
    .select({
      id: tieDecisions.id,
      step: tieDecisions.step,
      higherAgencyId: tieDecisions.higherAgencyId,
      lowerAgencyId: tieDecisions.lowerAgencyId,
      minutesRef: tieDecisions.minutesRef,
      decidedOn: tieDecisions.decidedOn,
    })
    .from(tieDecisions)
    .where(and(eq(tieDecisions.blocYearId, scope.id), isNull(tieDecisions.withdrawnAt)))
    .orderBy(asc(tieDecisions.decidedAt), asc(tieDecisions.id));
  return rows.reduce<RecordedTie[]>((all, one) => withDecision(all, one), []);
}

/** The ranking as it was published, with day and hash; null until then. */
export async function findPublication(reader: Reader, scope: BlocYearScope): Promise<Publication | null> {
  const [row] = await reader.select().from(resultPublications).where(eq(resultPublications.blocYearId, scope.id));
  return row ?? null;
}

/** The published ranking of a year with every agency's points and total in hundredths, best first; null until it is published. */
export async function publishedRanking(reader: Reader, scope: BlocYearScope): Promise<Ranking | null> {
  return (await findPublication(reader, scope))?.ranking ?? null;
}

/** The share of women among an agency's staff in basis points, or null where nobody stated it. */
export async function findWomenShare(reader: Reader, scope: BlocYearScope, agencyId: string): Promise<number | null> {
  const [row] = await reader
    .select({ bps: womenShares.bps })
    .from(womenShares)
    .where(and(eq(womenShares.blocYearId, scope.id), eq(womenShares.agencyId, agencyId)));
  return row?.bps ?? null;
}
