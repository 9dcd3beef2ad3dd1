import { planTaskReports } from '@/db/schema/plan-task';
import type { ReportTaskInput } from '@/domain/plan-task/input';
import { decideReached } from '@/domain/plan-task/reached';
import { mayReportAs, maySettle } from '@/domain/plan-task/report';
import { may } from '@/domain/rights/may';
import { newId } from '@/lib/id';
import { actingPerson } from '../acting-person';
import { listMeasures } from '../annex/working-tasks';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { demand, demandRight } from '../refused';
import { getTask } from './queries';

/**
 * Reports on a common task: an agency on what it owns, or who keeps the bloc (no agency) on the task as a whole, which closes, drops or
 * takes it up again. Refusals: `planTask.unknown`, those of `mayReportAs` or of `maySettle`, and of `decideReached`. Source: issue "the year between"; domain 8.4.
 */
export async function reportTask(
  { tx, actor, now, record }: Context,
  { blocYearId, number, agencyId, state, text, reached: typed }: ReportTaskInput,
): Promise<{ number: number }> {
  const scope = await getBlocYear(tx, blocYearId, now);
  const key = auditScope(scope);
  demandRight(
    agencyId === null ? may(actor, 'planTask.settled', scope) : may(actor, 'planTask.reported', scope, { agencyId }),
    key,
  );
  await tx.alone(`plan-tasks:${scope.id}`);
  const { taskId, task, year } = await getTask(tx, scope, number);
  demand(agencyId === null ? maySettle(task, year, state) : mayReportAs(task, year, agencyId, state));
  const reached = demand(decideReached(typed, await listMeasures(tx, scope, number)));
  const report = { taskId, number: task.reports.length + 1, agencyId, state, text, reached, corrects: null };
  const by = { reportedAt: now, reportedBy: actingPerson(actor) };
  await tx.insert(planTaskReports).values({ id: newId(), ...key, ...report, ...by });
  await record({
    action: agencyId === null ? 'planTask.settled' : 'planTask.reported',
    subjectId: taskId,
    scope: key,
    details: { number, agencyId, state, text, reached },
  });
  return { number };
}
