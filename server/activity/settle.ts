import { eq } from 'drizzle-orm';
import { activities } from '@/db/schema/activity';
import type { SettleActivityInput } from '@/domain/activity/input';
import { maySettleAttendance } from '@/domain/activity/plan';
import { may } from '@/domain/rights/may';
import { actingPerson } from '../acting-person';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { demand, demandRight, RefusedError } from '../refused';
import { getActivity } from './queries';

/**
 * Settles the attendance of an activity: from now on it counts, and is only corrected with a reason. Refusals: `activity.unknown`, those
 * of `maySettleAttendance`, `activity.changedMeanwhile` where it was written since the screen was drawn.
 */
export async function settleActivity(
  { tx, actor, now, record }: Context,
  { blocYearId, number, seen }: SettleActivityInput,
): Promise<{ number: number }> {
  const scope = await getBlocYear(tx, blocYearId, now);
  const key = auditScope(scope);
  demandRight(may(actor, 'activity.settled', scope), key);
  await tx.alone(`activities:${scope.id}`);
  const activity = await getActivity(tx, scope, number);
  demand(maySettleAttendance(activity, scope.everybody, scope.on));
  if (seen !== activity.attendanceVersion)
    throw new RefusedError({ code: 'activity.changedMeanwhile', params: { by: activity.recordedBy || '–' } }, false);
  await tx
    .update(activities)
    .set({ settledAt: now, settledBy: actingPerson(actor) })
    .where(eq(activities.id, activity.id));
  const details = { number, roll: activity.presences };
  await record({ action: 'activity.settled', subjectId: activity.id, scope: key, details });
  return { number };
}
