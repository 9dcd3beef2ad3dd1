import { eq } from 'drizzle-orm';
import { mandates, mandateScopes } from '@/db/schema/mandate';
import { mayWithdraw } from '@/domain/mandate/give';
import type { WithdrawMandateInput } from '@/domain/mandate/input';
import { mayOfAgency } from '@/domain/rights/may';
import { addDays, dayOf } from '@/domain/shared/dates';
import type { Context } from '../context';
import { demand, demandRight, RefusedError } from '../refused';

/**
 * Withdraws a mandate so that it no longer holds from a day on; rights go with that day, in open sessions too. What was signed under it
 * stands. Refusals: `rights.otherAgency`, `rights.notAppointed`, `rights.outsideMandate`, `mandate.withdrawn`, those of `mayWithdraw`.
 */
export async function withdrawMandate(
  { tx, actor, now, record }: Context,
  { mandateId, from }: WithdrawMandateInput,
): Promise<{ from: string }> {
  const [mandate] = await tx.select().from(mandates).where(eq(mandates.id, mandateId));
  if (!mandate) throw new RefusedError({ code: 'form.broken' }, false);
  const today = dayOf(now);
  demandRight(mayOfAgency(actor, 'mandate.withdrawn', mandate.agencyId, today), null);
  await tx.alone(`person:${mandate.personId}`);
  const [fresh] = await tx.select().from(mandates).where(eq(mandates.id, mandateId));
  if (fresh?.withdrawnFrom) throw new RefusedError({ code: 'mandate.withdrawn' }, false);
  demand(mayWithdraw(mandate, from, today));
  await tx
    .update(mandates)
    .set({ withdrawnFrom: from, withdrawnAt: now, withdrawnBy: actor.personId })
    .where(eq(mandates.id, mandateId));
  // Withdrawn on its first day it never held.
  if (from === mandate.from) await tx.delete(mandateScopes).where(eq(mandateScopes.mandateId, mandateId));
  else
    await tx
      .update(mandateScopes)
      .set({ to: addDays(from, -1) })
      .where(eq(mandateScopes.mandateId, mandateId));
  await record({
    action: 'mandate.withdrawn',
    subjectId: mandate.personId,
    scope: null,
    details: { mandateId, agencyId: mandate.agencyId, from },
  });
  return { from };
}
