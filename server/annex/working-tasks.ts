import type { Reader } from '@/db/client';
import type { BlocYearScope } from '../bloc/queries';
import { findVersion } from '../covenant/queries';
import { listTasks, type PlanTask } from '../plan/queries';
import { readAmended } from './queries';

/**
 * The common tasks as they are worked on: those of the plan, in the words of the covenant as it holds with its complete annexes. Source:
 * trust 3.8.
 */
export async function listWorkingTasks(reader: Reader, scope: BlocYearScope): Promise<PlanTask[]> {
  const tasks = await listTasks(reader, scope);
  const covenant = await findVersion(reader, scope);
  const amended = covenant ? await readAmended(reader, covenant) : null;
  if (!amended || amended.complete.length === 0) return tasks;
  return amended.holds.tasks.map(({ number, text }) => {
    const planned = tasks.find((one) => one.number === number);
    return { number, text, illustrative: planned?.text === text && planned.illustrative };
  });
}
