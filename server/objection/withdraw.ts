import { eq } from 'drizzle-orm';
import { objections } from '@/db/schema/objection';
import type { WithdrawObjectionInput } from '@/domain/objection/input';
import { isOpen } from '@/domain/objection/objection';
import { may } from '@/domain/rights/may';
import { actingPerson } from '../acting-person';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { demand, demandRight } from '../refused';
import { getObjection } from './queries';

/** Who objected takes it back before it is answered; it stays on record. Refusals: `objection.unknown`, `rights.otherAgency`, those of `isOpen`. */
export async function withdrawObjection(
  { tx, actor, now, record }: Context,
  { blocYearId, objectionId }: WithdrawObjectionInput,
): Promise<{ number: number }> {
  const scope = await getBlocYear(tx, blocYearId, now);
  await tx.alone(`objection:${scope.id}`);
  const { agencyId, number, facts } = await getObjection(tx, scope, objectionId);
  demandRight(may(actor, 'objection.withdrawn', scope, { agencyId }), auditScope(scope));
  demand(isOpen(facts));
  await tx
    .update(objections)
    .set({ withdrawnAt: now, withdrawnBy: actingPerson(actor) })
    .where(eq(objections.id, objectionId));
  await record({
    action: 'objection.withdrawn',
    subjectId: objectionId,
    scope: auditScope(scope),
    details: { number, agencyId },
  });
  return { number };
}
