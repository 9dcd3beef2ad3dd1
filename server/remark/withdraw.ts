import { eq } from 'drizzle-orm';
import { covenantRemarks } from '@/db/schema/covenant-draft';
import { mayDraft } from '@/domain/covenant/clause';
import type { WithdrawRemarkInput } from '@/domain/covenant/input';
import { mayTouchRemark } from '@/domain/covenant/remark';
import { may } from '@/domain/rights/may';
import { actingPerson } from '../acting-person';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { findVersion } from '../covenant/queries';
import { demand, demandRight } from '../refused';
import { getRemark } from './queries';

/**
 * An agency takes a remark back before it is answered; it stays on record. Refusals: `covenant.alreadyFrozen` and those of
 * `mayTouchRemark`. Source: [design] issue 5.
 */
export async function withdrawRemark(
  { tx, actor, now, record }: Context,
  { blocYearId, remarkId }: WithdrawRemarkInput,
): Promise<{ number: number }> {
  const scope = await getBlocYear(tx, blocYearId, now);
  const { agencyId } = await getRemark(tx, scope, remarkId);
  demandRight(may(actor, 'remark.withdrawn', scope, { agencyId }), auditScope(scope));
  await tx.alone(`covenant:${scope.id}`);
  demand(mayDraft(await findVersion(tx, scope)));
  const remark = await getRemark(tx, scope, remarkId);
  demand(mayTouchRemark(remark));
  await tx
    .update(covenantRemarks)
    .set({ withdrawnAt: now, withdrawnBy: actingPerson(actor) })
    .where(eq(covenantRemarks.id, remarkId));
  await record({
    action: 'remark.withdrawn',
    subjectId: remarkId,
    scope: auditScope(scope),
    details: { number: remark.number, agencyId },
  });
  return { number: remark.number };
}
