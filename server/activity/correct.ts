import { and, eq } from 'drizzle-orm';
import { activityAttendances, activityCorrections } from '@/db/schema/activity';
import type { CorrectAttendanceInput } from '@/domain/activity/input';
import { mayCorrectAttendance } from '@/domain/activity/plan';
import { may } from '@/domain/rights/may';
import { newId } from '@/lib/id';
import { actingPerson } from '../acting-person';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { demand, demandRight } from '../refused';
import { getStanding } from '../standing/standing';
import { nameIn } from './ground';
import { getActivity } from './queries';

/**
 * Corrects how an agency took part after that was settled, with a reason, until the ranking is out. Refusals: `activity.unknown`, those
 * of `mayCorrectAttendance`.
 */
export async function correctAttendance(
  { tx, actor, now, record }: Context,
  { blocYearId, number, agencyId, presence, reason }: CorrectAttendanceInput,
): Promise<{ number: number }> {
  const scope = await getBlocYear(tx, blocYearId, now);
  const key = auditScope(scope);
  demandRight(may(actor, 'activity.corrected', scope), key);
  await tx.alone(`activities:${scope.id}`);
  const activity = await getActivity(tx, scope, number);
  const agency = nameIn(scope)(agencyId);
  const { publishedOn } = await getStanding(tx, scope);
  demand(mayCorrectAttendance(activity, { agencyId, agency, presence }, publishedOn));
  const from = activity.presences[agencyId] ?? presence;
  const by = { correctedAt: now, correctedBy: actingPerson(actor) };
  await tx
    .insert(activityCorrections)
    .values({ id: newId(), ...key, activityId: activity.id, agencyId, from, to: presence, reason, ...by });
  await tx
    .update(activityAttendances)
    .set({ presence })
    .where(and(eq(activityAttendances.activityId, activity.id), eq(activityAttendances.agencyId, agencyId)));
  const details = { number, agencyId, from, to: presence, reason };
  await record({ action: 'activity.corrected', subjectId: activity.id, scope: key, details });
  return { number };
}
