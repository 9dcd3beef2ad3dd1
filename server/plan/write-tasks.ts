import { eq } from 'drizzle-orm';
import { planTasks } from '@/db/schema/plan';
import type { WriteTasksInput } from '@/domain/plan/input';
import { mayWriteTasks, numbered } from '@/domain/plan/write';
import { may } from '@/domain/rights/may';
import { newId } from '@/lib/id';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { demand, demandRight } from '../refused';
import { getPlan } from './queries';

/**
 * Writes the common tasks of the year, in place of those written before; drafts may go, an adopted plan stands.
 * Refusals: `plan.notOpened`, `plan.alreadyAdopted`, `plan.noTasks`. Source: domain 10.1.
 */
export async function writeTasks(
  { tx, actor, now, record }: Context,
  input: WriteTasksInput,
): Promise<{ tasks: number }> {
  const scope = await getBlocYear(tx, input.blocYearId, now);
  demandRight(may(actor, 'plan.tasksWritten', scope), auditScope(scope));
  await tx.alone(`plan:${scope.id}`);
  const plan = await getPlan(tx, scope);
  demand(mayWriteTasks(plan, input.tasks.length));
  const tasks = numbered(input.tasks);
  await tx.delete(planTasks).where(eq(planTasks.blocYearId, scope.id));
  await tx.insert(planTasks).values(tasks.map((task) => ({ id: newId(), ...auditScope(scope), ...task })));
  await record({ action: 'plan.tasksWritten', subjectId: plan.id, scope: auditScope(scope), details: { tasks } });
  return { tasks: tasks.length };
}
