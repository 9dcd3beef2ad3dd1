import { and, eq, gte, isNull } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { mandates, mandateScopes } from '@/db/schema/mandate';
import { mayWithdraw } from '@/domain/mandate/give';
import type { WithdrawMandateInput } from '@/domain/mandate/input';
import { mayOfAgency } from '@/domain/rights/may';
import { addDays, dayOf, type IsoDate } from '@/domain/shared/dates';
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
  await endMandate(tx, mandate, from, { at: now, by: actor.personId });
  await record({
    action: 'mandate.withdrawn',
    subjectId: mandate.personId,
    scope: null,
    details: { mandateId, agencyId: mandate.agencyId, from },
  });
  return { from };
}

type Ending = { readonly at: Date; readonly by: string | null };

/** Ends the mandates that hold at agencies beyond their last day. Core of the verbs that end an agency (domain 12.2). */
export async function endMandatesOf(tx: Tx, agencyId: string, lastDay: IsoDate, ending: Ending): Promise<void> {
  const from = addDays(lastDay, 1);
  const beyond = await tx
    .select()
    .from(mandates)
    .where(and(eq(mandates.agencyId, agencyId), gte(mandates.to, from), isNull(mandates.withdrawnFrom)));
  for (const mandate of beyond) await endMandate(tx, mandate, from > mandate.from ? from : mandate.from, ending);
}

async function endMandate(
  tx: Tx,
  { id, from: first }: Pick<typeof mandates.$inferSelect, 'id' | 'from'>,
  from: IsoDate,
  { at, by }: Ending,
): Promise<void> {
  await tx.update(mandates).set({ withdrawnFrom: from, withdrawnAt: at, withdrawnBy: by }).where(eq(mandates.id, id));
  // Withdrawn on its first day it never held.
  if (from === first) await tx.delete(mandateScopes).where(eq(mandateScopes.mandateId, id));
  else
    await tx
      .update(mandateScopes)
      .set({ to: addDays(from, -1) })
      .where(eq(mandateScopes.mandateId, id));
}
