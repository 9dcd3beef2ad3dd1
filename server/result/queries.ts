import { and, asc, count, eq } from 'drizzle-orm';
import type { Reader } from '@/db/client';
import { criterionGroups } from '@/db/schema/criteria';
import { resultPoints, resultPublications, results, selfAssessments, tieDecisions } from '@/db/schema/result';
import type { SheetScores } from '@/domain/scoring/import';
import type { Ranking, RankFacts } from '@/domain/scoring/rank';
import type { Scale } from '@/domain/scoring/scale';
import type { IsoDate } from '@/domain/shared/dates';
import { withDecision } from '@/domain/scoring/decide-tie';
import type { TieDecision } from '@/domain/scoring/tie-break';
import type { BlocYearScope } from '../bloc/queries';
import { findCriteriaSet } from '../criteria/queries';
import { listDeadlines } from '../plan/queries';
import { RefusedError } from '../refused';
import { getStage } from './stage';

/** What is recorded for one agency. Hundredths by group code; the share of women in basis points, null where it is not known. */
export type RecordedResult = Omit<RankFacts, 'flags'> & { readonly id: string; readonly reason: string; readonly recordedAt: Date };

export type Publication = Omit<typeof resultPublications.$inferSelect, 'blocId' | 'blocYearId'>;

/** The scale of the year, by which points are given. Refusal: `scoring.noCriteria`. */
export async function getScale(reader: Reader, scope: BlocYearScope): Promise<Scale> {
  const set = await findCriteriaSet(reader, scope);
  if (!set) throw new RefusedError({ code: 'scoring.noCriteria', params: { year: scope.year } }, false);
  return set;
}

/** The results recorded so far, in the order they were first recorded. */
export async function listResults(reader: Reader, scope: BlocYearScope): Promise<RecordedResult[]> {
  const rows = await reader.select().from(results).where(eq(results.blocYearId, scope.id)).orderBy(asc(results.id));
  const points = await reader
    .select({ resultId: resultPoints.resultId, code: criterionGroups.code, centi: resultPoints.pointsCenti })
    .from(resultPoints)
    .innerJoin(criterionGroups, eq(criterionGroups.id, resultPoints.groupId))
    .where(eq(resultPoints.blocYearId, scope.id))
    .orderBy(asc(criterionGroups.position));
  const groupsOf = Map.groupBy(points, ({ resultId }) => resultId);
  return rows.map(({ id, agencyId, bonusCenti, deductionCenti, reason, womenBps, recordedAt }) => ({
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

/** A recorded result as a score sheet holds it. */
export function sheetScores(result: RecordedResult | undefined): SheetScores | undefined {
  if (!result) return undefined;
  const { groups, bonusCenti, deductionCenti, reason } = result;
  return { groups, bonusCenti, deductionCenti, reason };
}

/** What the conference decided between equal agencies; of a pair decided twice by one step only the later. */
export async function listTieDecisions(reader: Reader, scope: BlocYearScope): Promise<TieDecision[]> {
  const rows = await reader
    .select({ step: tieDecisions.step, higherAgencyId: tieDecisions.higherAgencyId, lowerAgencyId: tieDecisions.lowerAgencyId })
    .from(tieDecisions)
    .where(eq(tieDecisions.blocYearId, scope.id))
    .orderBy(asc(tieDecisions.decidedAt), asc(tieDecisions.id));
  return rows.reduce<TieDecision[]>(withDecision, []);
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

/** The figures of a year's results, for the cycle, the overview and the desk. */
export type Standing = {
  readonly openedOn: IsoDate | null;
  readonly dueOn: IsoDate | null;
  readonly members: number;
  /** Self-assessments that lie with the bloc now, and how many of those came late. */
  readonly sent: number;
  readonly late: number;
  /** Agencies whose sheet is with them: not begun, being filled, or returned. */
  readonly waitingAgencyIds: readonly string[];
  readonly returnedAgencyIds: readonly string[];
  readonly recorded: number;
  readonly publishedOn: IsoDate | null;
};

/** How the year's results stand: self-assessments sent and late, results recorded, day of publication. Four small queries. */
export async function standing(reader: Reader, scope: BlocYearScope): Promise<Standing> {
  const { openedOn, publishedOn } = await getStage(reader, scope);
  const sheets = await reader
    .select({ agencyId: selfAssessments.agencyId, status: selfAssessments.status, late: selfAssessments.late })
    .from(selfAssessments)
    .where(eq(selfAssessments.blocYearId, scope.id));
  const [recorded] = await reader
    .select({ results: count() })
    .from(results)
    .where(and(eq(results.blocId, scope.blocId), eq(results.blocYearId, scope.id)));
  const deadline = (await listDeadlines(reader, scope)).find(({ kind }) => kind === 'selfScore');

  const sent = sheets.filter(({ status }) => status === 'submitted');
  const sentBy = new Set(sent.map(({ agencyId }) => agencyId));
  return {
    openedOn,
    dueOn: deadline?.dueOn ?? null,
    members: scope.members.length,
    sent: sent.length,
    late: sent.filter(({ late }) => late).length,
    waitingAgencyIds: scope.memberAgencyIds.filter((agencyId) => !sentBy.has(agencyId)),
    returnedAgencyIds: sheets.filter(({ status }) => status === 'returned').map(({ agencyId }) => agencyId),
    recorded: recorded?.results ?? 0,
    publishedOn,
  };
}
