import type { Reader } from '@/db/client';
import type { Measure } from '@/domain/plan-task/reached';
import type { BlocYearScope } from '../bloc/queries';
import { findVersion } from '../covenant/queries';
import { listStandingTasks, listTasks, type PlanTask } from '../plan/queries';
import { readAmended } from './queries';

/** A common task with what measures it. */
export type WorkingTask = PlanTask & { readonly indicators: readonly Measure[] };

/**
 * The common tasks as they are worked on: those of the plan, in the words of the covenant as it holds with its complete annexes. Source:
 * trust 3.8.
 */
export async function listWorkingTasks(reader: Reader, scope: BlocYearScope): Promise<WorkingTask[]> {
  const tasks = await listTasks(reader, scope);
  const covenant = await findVersion(reader, scope);
  const amended = covenant ? await readAmended(reader, covenant) : null;
  if (amended && amended.complete.length > 0)
    return amended.holds.tasks.map(({ number, text, indicators }) => {
      const planned = tasks.find((one) => one.number === number);
      return { number, text, illustrative: planned?.text === text && planned.illustrative, indicators };
    });
  // Both lists are those of the plan in the order of their numbers.
  const standing = await listStandingTasks(reader, scope);
  return tasks.map((task, i) => ({ ...task, indicators: standing[i]?.indicators.map(({ row }) => row) ?? [] }));
}

/** What measures one common task as it is worked on; nothing where there is none of that number. */
export async function listMeasures(reader: Reader, scope: BlocYearScope, number: number): Promise<readonly Measure[]> {
  return (await listWorkingTasks(reader, scope)).find((one) => one.number === number)?.indicators ?? [];
}
