import { eq } from 'drizzle-orm';
import { deductions } from '@/db/schema/result';
import type { WithdrawDeductionInput } from '@/domain/scoring/input';
import { mayAppraise } from '@/domain/scoring/may-appraise';
import { mayScore } from '@/domain/scoring/self-assess';
import { actingPerson } from '../acting-person';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { demand, demandRight, RefusedError } from '../refused';
import { getScale } from '../result/queries';
import { rollUp } from '../result/roll-up';
import { getStage } from '../result/stage';
import { listDeductions, standing } from './queries';

/** Withdraws a deduction, with the reason; the line stays on record. Refusals: those of `mayScore`, `deduction.unknown`. Source: design 3. */
export async function withdrawDeduction(
  { tx, actor, now, record }: Context,
  { blocYearId, agencyId, deductionId, reason }: WithdrawDeductionInput,
): Promise<{ deductionId: string }> {
  const scope = await getBlocYear(tx, blocYearId, now);
  const key = auditScope(scope);
  demandRight(mayAppraise(actor, 'deduction.withdrawn', scope, agencyId), key);
  await tx.alone(`results:${scope.id}`);
  demand(mayScore(await getStage(tx, scope)));
  const line = standing(await listDeductions(tx, scope, agencyId)).find(({ id }) => id === deductionId);
  if (!line) throw new RefusedError({ code: 'deduction.unknown' }, false);
  const author = actingPerson(actor);
  await tx
    .update(deductions)
    .set({ withdrawnAt: now, withdrawnBy: author, withdrawnReason: reason })
    .where(eq(deductions.id, deductionId));
  const scale = await getScale(tx, scope);
  await rollUp(tx, scope, scale, [agencyId], { recordedAt: now, recordedBy: author });
  const { ground, about, centi } = line;
  const details = { agencyId, ground, about, centi, reason };
  await record({ action: 'deduction.withdrawn', subjectId: deductionId, scope: key, details });
  return { deductionId };
}
