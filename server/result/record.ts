import { may } from '@/domain/rights/may';
import { partDeductions } from '@/domain/scoring/deduction';
import { linesOf } from '@/domain/scoring/lines';
import { faultsOfResult, pointsOfEntry, type ResultEntry } from '@/domain/scoring/record';
import { mayScore } from '@/domain/scoring/self-assess';
import { actingPerson } from '../acting-person';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { listDeductions, standing } from '../deduction/queries';
import { demand, demandFields, demandRight, RefusedError } from '../refused';
import { sentScoresOf } from '../score/sent';
import { getKind } from './kind';
import { getScale } from './queries';
import { getStage } from './stage';
import { takeOver } from './take-over';
import { writeWomenShare } from './state-women-share';

/** The whole result of one agency. Points by line in hundredths, the share of women in basis points, null where it is not known. */
export type RecordResultsInput = ResultEntry & {
  readonly blocYearId: string;
  readonly agencyId: string;
  readonly womenBps: number | null;
};

/**
 * The secretary takes over an agency's whole result as minutes have it, in place of what was taken over before. Refusals: those of
 * `mayScore` and `faultsOfResult`, `results.notMember`, `results.shareOverWhole`, `appraisal.roundSent`. Source: domain 9.2.
 */
export async function recordResults(
  { tx, actor, now, record }: Context,
  { blocYearId, agencyId, womenBps, ...entry }: RecordResultsInput,
): Promise<{ resultId: string; totalCenti: number }> {
  const scope = await getBlocYear(tx, blocYearId, now);
  const key = auditScope(scope);
  demandRight(may(actor, 'results.recorded', scope, { agencyId }), key);
  await tx.alone(`results:${scope.id}`);
  demand(mayScore(await getStage(tx, scope)));
  if (!scope.memberAgencyIds.includes(agencyId)) throw new RefusedError({ code: 'results.notMember' }, false);
  const scale = await getScale(tx, scope);
  const { self } = await sentScoresOf(tx, scope, scale, agencyId);
  const { oneByOneCenti } = partDeductions(standing(await listDeductions(tx, scope, agencyId)));
  demandFields([
    ...faultsOfResult(scale, linesOf(scale, getKind(scope, agencyId)), entry, self, oneByOneCenti),
    ...(womenBps !== null && womenBps > 10_000 ? [{ code: 'results.shareOverWhole', field: 'womenBps' }] : []),
  ]);

  const author = actingPerson(actor);
  if (womenBps !== null) await writeWomenShare(tx, scope, agencyId, womenBps, { statedAt: now, statedBy: author });
  const by = { recordedAt: now, recordedBy: author };
  const result = (await takeOver(tx, scope, scale, [{ agencyId, ...entry }], by)).get(agencyId);
  if (!result) throw new Error(`Agency ${agencyId} has no result after all its lines were taken over`);
  const { bonusCenti, deductionCenti, reason } = entry;
  const points = pointsOfEntry(entry);
  const details = { agencyId, points, bonusCenti, deductionCenti, reason, womenBps, totalCenti: result.totalCenti };
  await record({ action: 'results.recorded', subjectId: result.resultId, scope: key, details });
  return result;
}
