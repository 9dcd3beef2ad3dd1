import type { WriteTasksInput } from '@/domain/plan/input';
import { decideTasks, mayWriteTasks } from '@/domain/plan/write';
import { may } from '@/domain/rights/may';
import { actingPerson } from '../acting-person';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { demand, demandFields, demandRight } from '../refused';
import { putTasks } from './put-tasks';
import { getPlan, listStandingTasks } from './queries';

/**
 * Writes the common tasks of the year with their indicators: those that stay keep their row, drafts may go, an adopted plan stands.
 * Refusals: `plan.notOpened`, `plan.alreadyAdopted`, `plan.noTasks`, and at their fields those of `decideTasks`. Source: domain 10.1.
 */
export async function writeTasks(
  { tx, actor, now, record }: Context,
  input: WriteTasksInput,
): Promise<{ tasks: number; indicators: number }> {
  const scope = await getBlocYear(tx, input.blocYearId, now);
  demandRight(may(actor, 'plan.tasksWritten', scope), auditScope(scope));
  await tx.alone(`plan:${scope.id}`);
  const plan = await getPlan(tx, scope);
  const { tasks, refusals } = decideTasks(await listStandingTasks(tx, scope), input.tasks);
  demand(mayWriteTasks(plan, tasks.length + refusals.length));
  demandFields(refusals);
  await putTasks(tx, scope, tasks, actingPerson(actor));
  const written = tasks.map(({ row, indicators }, i) => ({
    number: i + 1,
    ...row,
    indicators: indicators.map((one) => one.row),
  }));
  await record({
    action: 'plan.tasksWritten',
    subjectId: plan.id,
    scope: auditScope(scope),
    details: { tasks: written },
  });
  return { tasks: tasks.length, indicators: written.reduce((sum, { indicators }) => sum + indicators.length, 0) };
}
