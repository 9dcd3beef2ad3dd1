import { planTaskReports } from '@/db/schema/plan-task';
import type { CorrectReportInput } from '@/domain/plan-task/input';
import { decideReached } from '@/domain/plan-task/reached';
import { mayCorrectReport } from '@/domain/plan-task/report';
import { may } from '@/domain/rights/may';
import { newId } from '@/lib/id';
import { actingPerson } from '../acting-person';
import { listMeasures } from '../annex/working-tasks';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { demand, demandRight } from '../refused';
import { getTask } from './queries';

/**
 * Puts other words, or another state, in the place of a report; what was corrected stays to be read. Refusals: `planTask.unknown`, those
 * of `mayCorrectReport` and of `decideReached`.
 */
export async function correctReport(
  { tx, actor, now, record }: Context,
  { blocYearId, number, report, state, text, reached: typed }: CorrectReportInput,
): Promise<{ number: number }> {
  const scope = await getBlocYear(tx, blocYearId, now);
  const key = auditScope(scope);
  demandRight(may(actor, 'planTask.corrected', scope), key);
  await tx.alone(`plan-tasks:${scope.id}`);
  const { taskId, task, year } = await getTask(tx, scope, number);
  const { agencyId } = demand(mayCorrectReport({ reports: task.reports, year }, report, state));
  const reached = demand(decideReached(typed, await listMeasures(tx, scope, number)));
  const said = { taskId, number: task.reports.length + 1, agencyId, state, text, reached, corrects: report };
  const by = { reportedAt: now, reportedBy: actingPerson(actor) };
  await tx.insert(planTaskReports).values({ id: newId(), ...key, ...said, ...by });
  const details = { number, corrects: report, agencyId, state, text, reached };
  await record({ action: 'planTask.corrected', subjectId: taskId, scope: key, details });
  return { number };
}
