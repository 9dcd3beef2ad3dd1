import { eq } from 'drizzle-orm';
import { activities, activityMoves } from '@/db/schema/activity';
import type { MoveActivityInput } from '@/domain/activity/input';
import { mayMoveActivity } from '@/domain/activity/plan';
import { may } from '@/domain/rights/may';
import { newId } from '@/lib/id';
import { actingPerson } from '../acting-person';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { demand, demandRight } from '../refused';
import { planningYear } from './ground';
import { getActivity } from './queries';

/** Moves an activity to another day, part of a day or place, with a reason. Refusals: `activity.unknown`, those of `mayMoveActivity`. */
export async function moveActivity(
  { tx, actor, now, record }: Context,
  { blocYearId, number, heldOn, session, place, reason }: MoveActivityInput,
): Promise<{ heldOn: string }> {
  const scope = await getBlocYear(tx, blocYearId, now);
  const key = auditScope(scope);
  demandRight(may(actor, 'activity.moved', scope), key);
  await tx.alone(`activities:${scope.id}`);
  const activity = await getActivity(tx, scope, number);
  const to = { heldOn, session, place };
  demand(mayMoveActivity(activity, to, await planningYear(tx, scope)));
  await tx.insert(activityMoves).values({
    id: newId(),
    ...key,
    activityId: activity.id,
    fromOn: activity.heldOn,
    fromSession: activity.session,
    fromPlace: activity.place,
    toOn: heldOn,
    toSession: session,
    toPlace: place,
    reason,
    movedAt: now,
    movedBy: actingPerson(actor),
  });
  await tx.update(activities).set(to).where(eq(activities.id, activity.id));
  const from = { heldOn: activity.heldOn, session: activity.session, place: activity.place };
  await record({ action: 'activity.moved', subjectId: activity.id, scope: key, details: { number, from, to, reason } });
  return { heldOn };
}
