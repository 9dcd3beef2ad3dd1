import { eq } from 'drizzle-orm';
import { activities } from '@/db/schema/activity';
import type { CancelActivityInput } from '@/domain/activity/input';
import { mayCancel } from '@/domain/activity/plan';
import { may } from '@/domain/rights/may';
import { actingPerson } from '../acting-person';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { demand, demandRight } from '../refused';
import { getActivity } from './queries';

/** Cancels an activity with a reason; it stays to be read and leaves the calendar. Refusals: `activity.unknown`, those of `mayCancel`. */
export async function cancelActivity(
  { tx, actor, now, record }: Context,
  { blocYearId, number, reason }: CancelActivityInput,
): Promise<{ number: number }> {
  const scope = await getBlocYear(tx, blocYearId, now);
  const key = auditScope(scope);
  demandRight(may(actor, 'activity.cancelled', scope), key);
  await tx.alone(`activities:${scope.id}`);
  const activity = await getActivity(tx, scope, number);
  demand(mayCancel(activity));
  await tx
    .update(activities)
    .set({ cancelledAt: now, cancelledBy: actingPerson(actor), cancelReason: reason })
    .where(eq(activities.id, activity.id));
  await record({ action: 'activity.cancelled', subjectId: activity.id, scope: key, details: { number, reason } });
  return { number };
}
