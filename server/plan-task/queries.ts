import { asc, eq } from 'drizzle-orm';
import type { Reader } from '@/db/client';
import { planTasks } from '@/db/schema/plan';
import { planTaskAssignments, planTaskReports } from '@/db/schema/plan-task';
import { people } from '@/db/schema/person';
import type { TaskFacts } from '@/domain/plan-task/state';
import type { ReportingYear } from '@/domain/plan-task/report';
import type { Standing } from '@/domain/bloc/standing';
import type { BlocYearScope } from '../bloc/queries';
import { RefusedError } from '../refused';
import { getStanding } from '../standing/standing';

/** A common task as it is worked on, inside a verb: its row, its facts and where its year stands. Refusal: `planTask.unknown`. */
export async function getTask(
  reader: Reader,
  scope: BlocYearScope,
  number: number,
): Promise<{ taskId: string; task: TaskFacts; standing: Standing; year: ReportingYear; assignments: number }> {
  const rows = await reader
    .select({ taskId: planTasks.id, number: planTasks.number, assignment: planTaskAssignments.number })
    .from(planTasks)
    .leftJoin(planTaskAssignments, eq(planTaskAssignments.taskId, planTasks.id))
    .where(eq(planTasks.blocYearId, scope.id))
    .orderBy(asc(planTaskAssignments.number));
  const own = rows.filter((row) => row.number === number);
  const standing = await getStanding(reader, scope);
  const task = standing.planTasks.find((one) => one.number === number);
  const [row] = own;
  if (!row || !task) throw new RefusedError({ code: 'planTask.unknown', params: { number } }, false);
  const year = { adopted: standing.plan?.adoptedOn != null, decidedOn: standing.decidedOn };
  const assignments = Math.max(0, ...own.map(({ assignment }) => assignment ?? 0));
  return { taskId: row.taskId, task, standing, year, assignments };
}

/** Whom the tasks of a year were given to, each time, with who did; by number of the task, the earliest first. */
export async function listAssignments(reader: Reader, scope: BlocYearScope) {
  return reader
    .select({
      task: planTasks.number,
      number: planTaskAssignments.number,
      wholeBloc: planTaskAssignments.wholeBloc,
      ownerAgencyId: planTaskAssignments.ownerAgencyId,
      dueOn: planTaskAssignments.dueOn,
      at: planTaskAssignments.assignedAt,
      by: people.name,
    })
    .from(planTaskAssignments)
    .innerJoin(planTasks, eq(planTasks.id, planTaskAssignments.taskId))
    .innerJoin(people, eq(people.id, planTaskAssignments.assignedBy))
    .where(eq(planTaskAssignments.blocYearId, scope.id))
    .orderBy(asc(planTaskAssignments.number));
}

/** Everything reported of the tasks of a year, corrections too, with who did; the earliest first. */
export async function listReports(reader: Reader, scope: BlocYearScope) {
  return reader
    .select({
      task: planTasks.number,
      number: planTaskReports.number,
      agencyId: planTaskReports.agencyId,
      state: planTaskReports.state,
      text: planTaskReports.text,
      reached: planTaskReports.reached,
      corrects: planTaskReports.corrects,
      at: planTaskReports.reportedAt,
      by: people.name,
    })
    .from(planTaskReports)
    .innerJoin(planTasks, eq(planTasks.id, planTaskReports.taskId))
    .innerJoin(people, eq(people.id, planTaskReports.reportedBy))
    .where(eq(planTaskReports.blocYearId, scope.id))
    .orderBy(asc(planTaskReports.number));
}
