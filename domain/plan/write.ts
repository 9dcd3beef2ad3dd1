import { allow, refuse, type Decision } from '../shared/refusal';
import { planStatus } from './status';

export type Task = { readonly number: number; readonly text: string; readonly illustrative: boolean };

/**
 * Whether the tasks of a plan may be written. Refusals: `plan.alreadyAdopted`, `plan.noTasks`.
 * Source: domain 10.1, what a conference adopted stands.
 */
export function mayWriteTasks(plan: { readonly adoptedAt: Date | null }, count: number): Decision {
  if (planStatus(plan) === 'adopted') return refuse('plan.alreadyAdopted');
  return count > 0 ? allow() : refuse('plan.noTasks');
}

/** Tasks in the order of their numbers, numbered 1, 2, 3 … again where one was left out. */
export function numbered(tasks: readonly Task[]): Task[] {
  return tasks.toSorted((a, b) => a.number - b.number).map((task, i) => ({ ...task, number: i + 1 }));
}
