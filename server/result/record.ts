import type { RecordResultsInput } from '@/domain/scoring/input';
import { may } from '@/domain/rights/may';
import { totalOf } from '@/domain/scoring/rank';
import { faultsOfResult } from '@/domain/scoring/record';
import { mayScore } from '@/domain/scoring/self-assess';
import { actingPerson } from '../acting-person';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { demand, demandFields, demandRight, RefusedError } from '../refused';
import { getScale, listResults } from './queries';
import { getStage } from './stage';
import { writeResults } from './write';

/**
 * The secretary records an agency's points, bonus and deduction, in place of what was recorded before. Points in hundredths, the share
 * of women in basis points. Refusals: those of `mayScore` and `faultsOfResult`, `results.notMember`. Source: domain 9.2.
 */
export async function recordResults(
  { tx, actor, now, record }: Context,
  input: RecordResultsInput,
): Promise<{ resultId: string; totalCenti: number }> {
  const scope = await getBlocYear(tx, input.blocYearId, now);
  const key = auditScope(scope);
  const { agencyId, points, bonusCenti, deductionCenti, reason, womenBps } = input;
  demandRight(may(actor, 'results.recorded', scope, { agencyId }), key);
  await tx.alone(`results:${scope.id}`);
  demand(mayScore(await getStage(tx, scope)));
  if (!scope.memberAgencyIds.includes(agencyId)) throw new RefusedError({ code: 'results.notMember' }, false);
  const scale = await getScale(tx, scope);
  demandFields(faultsOfResult(scale, input));

  const before = (await listResults(tx, scope)).find((result) => result.agencyId === agencyId);
  const groups = Object.fromEntries(scale.groups.map(({ code }) => [code, points[code] ?? 0]));
  const entry = { agencyId, groups, bonusCenti, deductionCenti, reason, womenBps };
  const ids = await writeResults(tx, scope, scale, [entry], { recordedAt: now, recordedBy: actingPerson(actor) });
  const resultId = ids.get(agencyId) ?? '';
  const totalCenti = totalOf(entry);
  const details = { ...entry, totalCenti, beforeCenti: before ? totalOf(before) : null };
  await record({ action: 'results.recorded', subjectId: resultId, scope: key, details });
  return { resultId, totalCenti };
}
