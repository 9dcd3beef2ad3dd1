import { and, eq, inArray } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { resultPoints, results } from '@/db/schema/result';
import { decidedPoints } from '@/domain/scoring/appraise';
import { deductedOf } from '@/domain/scoring/deduction';
import { linesOf, linesWithout, outcomeOf } from '@/domain/scoring/lines';
import type { BlocYearScope } from '../bloc/queries';
import type { CriteriaSet } from '../criteria/queries';
import { listDeductions, standing } from '../deduction/queries';
import { noScores, readScores, roundsThatDecide } from '../score/queries';
import { writeResults, type ResultBy } from './write';

/**
 * Brings what counts for some agencies up to what is decided by now: points of groups by their lines, bonus under its cap, deductions
 * down to zero. An agency with a line that nobody has decided has no result. The caller holds `results:` of the year. Answers the ids of
 * the results and their totals by agency. Source: domain 9.2, 9.5.
 */
export async function rollUp(
  tx: Tx,
  scope: BlocYearScope,
  set: CriteriaSet,
  agencyIds: readonly string[],
  by: ResultBy,
): Promise<ReadonlyMap<string, { resultId: string; totalCenti: number }>> {
  const scores = await readScores(tx, scope, set, { agencyIds, rounds: roundsThatDecide });
  const deducted = Map.groupBy(standing(await listDeductions(tx, scope)), ({ agencyId }) => agencyId);
  const kindOf = new Map(scope.everybody.map(({ agencyId, kind }) => [agencyId, kind]));
  const entries = agencyIds.flatMap((agencyId) => {
    const kind = kindOf.get(agencyId);
    if (kind === undefined) return [];
    const lines = linesOf(set, kind);
    const points = decidedPoints(lines, (scores.get(agencyId) ?? noScores).decided);
    if (linesWithout(lines, points).length > 0) return [];
    const { groups, bonusCenti, totalCenti } = outcomeOf(set, kind, points);
    const taken = deducted.get(agencyId) ?? [];
    const deductionCenti = deductedOf(taken, totalCenti);
    const reason = [...new Set(taken.map((one) => one.reason))].filter(Boolean).join('; ');
    return [{ agencyId, groups, bonusCenti, deductionCenti, reason }];
  });
  const complete = new Set(entries.map(({ agencyId }) => agencyId));
  await removeResults(
    tx,
    scope,
    agencyIds.filter((agencyId) => !complete.has(agencyId)),
  );
  const ids = entries.length > 0 ? await writeResults(tx, scope, set, entries, by) : new Map<string, string>();
  return new Map(
    entries.map(({ agencyId, groups, bonusCenti, deductionCenti }) => {
      const totalCenti = Object.values(groups).reduce((sum, centi) => sum + centi, bonusCenti - deductionCenti);
      return [agencyId, { resultId: ids.get(agencyId) ?? '', totalCenti }];
    }),
  );
}

/** A sum without one of its lines is none: it goes, the lines stay. */
async function removeResults(tx: Tx, scope: BlocYearScope, agencyIds: readonly string[]): Promise<void> {
  if (agencyIds.length === 0) return;
  const gone = tx
    .select({ id: results.id })
    .from(results)
    .where(and(eq(results.blocYearId, scope.id), inArray(results.agencyId, [...agencyIds])));
  await tx.delete(resultPoints).where(inArray(resultPoints.resultId, gone));
  await tx.delete(results).where(and(eq(results.blocYearId, scope.id), inArray(results.agencyId, [...agencyIds])));
}
