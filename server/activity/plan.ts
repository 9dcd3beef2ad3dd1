import { eq } from 'drizzle-orm';
import { activities, activityExpected } from '@/db/schema/activity';
import type { PlanActivityInput } from '@/domain/activity/input';
import { faultsOfPlan } from '@/domain/activity/plan';
import { may } from '@/domain/rights/may';
import { newId } from '@/lib/id';
import { placeOf, type Place } from '@/lib/paths';
import { actingPerson } from '../acting-person';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { demandFields, demandRight } from '../refused';
import { planningYear } from './ground';

/**
 * Plans a joint activity of the bloc: what, where, on which day, who hosts it and who is expected. Refusals: those of `faultsOfPlan` at
 * their fields. Source: domain 8.4 (the leader leads joint activities), issue "the year between".
 */
export async function planActivity(
  { tx, actor, now, record }: Context,
  { blocYearId, expected, ...planned }: PlanActivityInput,
): Promise<{ place: Place; number: number }> {
  const scope = await getBlocYear(tx, blocYearId, now);
  const key = auditScope(scope);
  demandRight(may(actor, 'activity.planned', scope), key);
  await tx.alone(`activities:${scope.id}`);
  const have = await tx
    .select({ number: activities.number })
    .from(activities)
    .where(eq(activities.blocYearId, scope.id));
  demandFields(faultsOfPlan({ ...planned, expected }, await planningYear(tx, scope), have.length));
  const id = newId();
  const number = have.length + 1;
  const named = planned.everybody ? [] : expected;
  await tx
    .insert(activities)
    .values({ id, ...key, number, ...planned, plannedAt: now, plannedBy: actingPerson(actor) });
  if (named.length > 0)
    await tx
      .insert(activityExpected)
      .values(named.map((agencyId) => ({ id: newId(), ...key, activityId: id, agencyId })));
  const details = { number, ...planned, expected: named };
  await record({ action: 'activity.planned', subjectId: id, scope: key, details });
  return { place: placeOf(scope), number };
}
