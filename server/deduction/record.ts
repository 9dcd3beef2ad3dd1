import { deductions } from '@/db/schema/result';
import { deductionOf } from '@/domain/scoring/deduction';
import type { RecordDeductionInput } from '@/domain/scoring/input';
import { mayAppraise } from '@/domain/scoring/may-appraise';
import { mayScore } from '@/domain/scoring/self-assess';
import { newId } from '@/lib/id';
import { actingPerson } from '../acting-person';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { demand, demandRight } from '../refused';
import { getKind } from '../result/kind';
import { getScale } from '../result/queries';
import { rollUp } from '../result/roll-up';
import { getStage } from '../result/stage';

/**
 * Takes points from an agency: by an item of the scale and how many of its unit, or so many with a reason. Hundredths. Refusals: those
 * of `mayScore`, `results.notMember`, `deductionOf`. Source: domain 9.2.
 */
export async function recordDeduction(
  { tx, actor, now, record }: Context,
  { blocYearId, agencyId, item, quantity, centi, reason }: RecordDeductionInput,
): Promise<{ centi: number }> {
  const scope = await getBlocYear(tx, blocYearId, now);
  const key = auditScope(scope);
  demandRight(mayAppraise(actor, 'deduction.recorded', scope, agencyId), key);
  await tx.alone(`results:${scope.id}`);
  demand(mayScore(await getStage(tx, scope)));
  getKind(scope, agencyId);
  const scale = await getScale(tx, scope);
  const line = demand(deductionOf(scale, { item, quantity, centi }));

  const deductionId = newId();
  const by = { recordedAt: now, recordedBy: actingPerson(actor) };
  await tx.insert(deductions).values({ id: deductionId, ...key, agencyId, ...line, reason, ...by });
  const result = (await rollUp(tx, scope, scale, [agencyId], by)).get(agencyId);
  const details = { agencyId, ...line, reason, totalCenti: result?.totalCenti ?? null };
  await record({ action: 'deduction.recorded', subjectId: deductionId, scope: key, details });
  return { centi: line.centi };
}
