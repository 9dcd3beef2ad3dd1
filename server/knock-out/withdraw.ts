import { eq } from 'drizzle-orm';
import { knockOuts } from '@/db/schema/result';
import type { WithdrawKnockOutInput } from '@/domain/scoring/input';
import { mayAppraise } from '@/domain/scoring/may-appraise';
import { mayScore } from '@/domain/scoring/self-assess';
import { actingPerson } from '../acting-person';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { demand, demandRight, RefusedError } from '../refused';
import { getStage } from '../result/stage';
import { listKnockOuts } from './queries';

/** Lets an agency be ranked again, with the reason; what was recorded stays. Refusals: those of `mayScore`, `knockOut.unknown`. Source: design 3. */
export async function withdrawKnockOut(
  { tx, actor, now, record }: Context,
  { blocYearId, agencyId, knockOutId, reason }: WithdrawKnockOutInput,
): Promise<{ knockOutId: string }> {
  const scope = await getBlocYear(tx, blocYearId, now);
  const key = auditScope(scope);
  demandRight(mayAppraise(actor, 'knockOut.withdrawn', scope, agencyId), key);
  await tx.alone(`results:${scope.id}`);
  demand(mayScore(await getStage(tx, scope)));
  const standing = await listKnockOuts(tx, scope);
  const one = standing.find(({ id, agencyId: of }) => id === knockOutId && of === agencyId);
  if (!one) throw new RefusedError({ code: 'knockOut.unknown' }, false);
  await tx
    .update(knockOuts)
    .set({ withdrawnAt: now, withdrawnBy: actingPerson(actor), withdrawnReason: reason })
    .where(eq(knockOuts.id, knockOutId));
  const details = { agencyId, code: one.code, reason };
  await record({ action: 'knockOut.withdrawn', subjectId: knockOutId, scope: key, details });
  return { knockOutId };
}
