import { plans } from '@/db/schema/plan';
import type { OpenPlanInput } from '@/domain/plan/input';
import { may } from '@/domain/rights/may';
import { newId } from '@/lib/id';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { demandRight, RefusedError } from '../refused';

/** Opens the plan of a year, so that its tasks can be written. Refusal: `plan.alreadyOpen`. Source: domain 10.1. */
export async function openPlan({ tx, actor, now, record }: Context, input: OpenPlanInput): Promise<{ planId: string }> {
  const scope = await getBlocYear(tx, input.blocYearId, now);
  demandRight(may(actor, 'plan.opened', scope), auditScope(scope));
  const [plan] = await tx
    .insert(plans)
    .values({ id: newId(), ...auditScope(scope), openedAt: now })
    .onConflictDoNothing()
    .returning({ planId: plans.id });
  if (!plan) throw new RefusedError({ code: 'plan.alreadyOpen', params: { year: scope.year } }, false);
  await record({ action: 'plan.opened', subjectId: plan.planId, scope: auditScope(scope) });
  return plan;
}
