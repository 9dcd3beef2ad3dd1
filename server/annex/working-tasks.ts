import type { Reader } from '@/db/client';
import { tasksThrough } from '@/domain/covenant/tasks-through';
import type { Measure } from '@/domain/plan-task/reached';
import type { BlocYearScope } from '../bloc/queries';
import { findVersion } from '../covenant/queries';
import { listStandingTasks, listTasks, type PlanTask } from '../plan/queries';
import { readAmended } from './queries';

/** A common task with what measures it, and the numbers of the annexes that added and ended it. */
export type WorkingTask = PlanTask & {
  readonly indicators: readonly Measure[];
  readonly addedBy: number | null;
  readonly endedBy: number | null;
};

/**
 * The common tasks as they are worked on: those of the plan, in the words of the covenant as it holds with its complete annexes; ended ones
 * as they read when they ended. Source: trust 3.8.
 */
export async function listTasksThrough(reader: Reader, scope: BlocYearScope): Promise<WorkingTask[]> {
  const tasks = await listTasks(reader, scope);
  const covenant = await findVersion(reader, scope);
  const amended = covenant ? await readAmended(reader, covenant) : null;
  if (amended && amended.complete.length > 0) {
    const annexes = amended.complete.map(({ content }) => content);
    return tasksThrough(amended.signed, annexes).map((task) => {
      const planned = tasks.find((one) => one.number === task.number);
      return { ...task, illustrative: planned?.text === task.text && planned.illustrative };
    });
  }
  // Both lists are those of the plan in the order of their numbers.
  const standing = await listStandingTasks(reader, scope);
  return tasks.map((task, i) => ({
    ...task,
    indicators: standing[i]?.indicators.map(({ row }) => row) ?? [],
    addedBy: null,
    endedBy: null,
  }));
}

/** What measures one common task as it is worked on; nothing where there is none of that number. */
export async function listMeasures(reader: Reader, scope: BlocYearScope, number: number): Promise<readonly Measure[]> {
  const tasks = await listTasksThrough(reader, scope);
  return tasks.find((one) => one.number === number && one.endedBy === null)?.indicators ?? [];
}
