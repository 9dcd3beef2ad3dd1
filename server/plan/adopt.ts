import { eq } from 'drizzle-orm';
import { plans } from '@/db/schema/plan';
import { mayAdopt } from '@/domain/plan/adopt';
import type { AdoptPlanInput } from '@/domain/plan/input';
import { may } from '@/domain/rights/may';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { demand, demandRight } from '../refused';
import { findOpeningConference, getPlan, listStandingTasks, weightsOf } from './queries';

/**
 * The conference that closes one year adopts the common tasks of the next. Refusals: `plan.notOpened`, `plan.alreadyAdopted`,
 * `plan.noTasks`, those of `weightFaults`, `plan.noConference`. Source: charter; domain 1 (act 2) and 10.1.
 */
export async function adoptPlan(
  { tx, actor, now, record }: Context,
  input: AdoptPlanInput,
): Promise<{ planId: string }> {
  const scope = await getBlocYear(tx, input.blocYearId, now);
  demandRight(may(actor, 'plan.adopted', scope), auditScope(scope));
  await tx.alone(`plan:${scope.id}`);
  const plan = await getPlan(tx, scope);
  const tasks = await listStandingTasks(tx, scope);
  const conference = await findOpeningConference(tx, scope);
  demand(
    mayAdopt({
      plan,
      tasks: tasks.length,
      weights: weightsOf(tasks),
      conferenceOpened: Boolean(conference?.openedAt),
    }),
  );
  await tx
    .update(plans)
    .set({ adoptedOn: scope.on, adoptedAt: now, adoptedBy: actor.personId })
    .where(eq(plans.id, plan.id));
  await record({
    action: 'plan.adopted',
    subjectId: plan.id,
    scope: auditScope(scope),
    details: {
      conferenceId: conference?.id,
      tasks: tasks.map(({ row, indicators }, i) => ({
        number: i + 1,
        ...row,
        indicators: indicators.map((one) => one.row),
      })),
    },
  });
  return { planId: plan.id };
}
