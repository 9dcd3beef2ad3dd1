import { eq } from 'drizzle-orm';
import { handoverItems } from '@/db/schema/leadership';
import { mayCheck } from '@/domain/leadership/handover';
import type { CheckItemInput } from '@/domain/leadership/input';
import { may } from '@/domain/rights/may';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { demand, demandRight, RefusedError } from '../refused';
import { findHandover } from './queries';

/**
 * The keeper marks an item of the checklist as ready to be handed over, with a note, or takes the mark away.
 * Refusals: those of `mayCheck`, `handover.unknownItem`. Source: domain 10.6.
 */
export async function checkItem({ tx, actor, now, record }: Context, input: CheckItemInput): Promise<{ open: number }> {
  const scope = await getBlocYear(tx, input.blocYearId, now);
  demandRight(may(actor, 'handover.itemChecked', scope), auditScope(scope));
  await tx.alone(`leadership:${scope.id}`);
  const handover = await findHandover(tx, scope);
  demand(mayCheck(handover && { items: handover.items, confirmed: handover.confirmations.map(({ side }) => side) }));
  const item = handover?.items.find(({ id }) => id === input.itemId);
  if (!handover || !item) throw new RefusedError({ code: 'handover.unknownItem' }, false);
  const { note, done } = input;
  await tx
    .update(handoverItems)
    .set({ note, checkedAt: done ? now : null, checkedBy: done ? actor.personId : null })
    .where(eq(handoverItems.id, item.id));
  await record({
    action: 'handover.itemChecked',
    subjectId: handover.id,
    scope: auditScope(scope),
    details: { position: item.position, label: item.label, note, done },
  });
  return { open: handover.items.filter(({ id, checkedAt }) => (id === item.id ? !done : checkedAt === null)).length };
}
