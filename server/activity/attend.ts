import { eq, sql } from 'drizzle-orm';
import { activities, activityAttendances } from '@/db/schema/activity';
import { checkRoll, differs, expectedOf } from '@/domain/activity/attendance';
import type { AttendActivityInput } from '@/domain/activity/input';
import { mayAttend } from '@/domain/activity/plan';
import { may } from '@/domain/rights/may';
import { newId } from '@/lib/id';
import { actingPerson } from '../acting-person';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { demand, demandFields, demandRight, RefusedError } from '../refused';
import { nameIn } from './ground';
import { getActivity } from './queries';

/**
 * Records how agencies took part, by the host or who keeps the bloc; those not named keep what was recorded of them. Open until it is
 * settled. Refusals: `activity.unknown`, those of `mayAttend`, `activity.changedMeanwhile` where somebody else wrote something different
 * since the screen was drawn, at its field `activity.notExpected`. Source: domain 9.2 (C3: attendance); trust F10.
 */
export async function attendActivity(
  { tx, actor, now, record }: Context,
  { blocYearId, number, presence: roll, seen }: AttendActivityInput,
): Promise<{ recorded: number }> {
  const scope = await getBlocYear(tx, blocYearId, now);
  const key = auditScope(scope);
  const { hostAgencyId } = await getActivity(tx, scope, number);
  demandRight(may(actor, 'activity.attended', scope, { agencyId: hostAgencyId }), key);
  await tx.alone(`activities:${scope.id}`);
  const activity = await getActivity(tx, scope, number);
  demand(mayAttend(activity, scope.on));
  demandFields(checkRoll(roll, expectedOf(activity, scope.everybody), nameIn(scope)));
  if (seen !== activity.attendanceVersion && differs(roll, activity.presences))
    throw new RefusedError({ code: 'activity.changedMeanwhile', params: { by: activity.recordedBy || '–' } }, false);
  const by = { recordedAt: now, recordedBy: actingPerson(actor) };
  const changed = Object.entries(roll).filter(([agencyId, presence]) => activity.presences[agencyId] !== presence);
  if (changed.length > 0) {
    const rows = changed.map(([agencyId, presence]) => {
      return { id: newId(), ...key, activityId: activity.id, agencyId, presence, ...by };
    });
    await tx
      .insert(activityAttendances)
      .values(rows)
      .onConflictDoUpdate({
        target: [activityAttendances.activityId, activityAttendances.agencyId],
        set: { presence: sql`excluded.presence`, recordedAt: now, recordedBy: by.recordedBy },
      });
    await tx
      .update(activities)
      .set({ attendanceVersion: activity.attendanceVersion + 1 })
      .where(eq(activities.id, activity.id));
  }
  const details = { number, roll: changed.map(([agencyId, presence]) => ({ agencyId, presence })) };
  await record({ action: 'activity.attended', subjectId: activity.id, scope: key, details });
  return { recorded: Object.keys({ ...activity.presences, ...roll }).length };
}
