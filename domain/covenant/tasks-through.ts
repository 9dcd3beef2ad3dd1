import type { AnnexContent } from './annex';
import type { CovenantContent } from './content';

/** A common task as it reads now, or read when it ended, with the numbers of the annexes that added and ended it. */
export type TaskThrough = CovenantContent['tasks'][number] & {
  readonly addedBy: number | null;
  readonly endedBy: number | null;
};

/** Every common task of a covenant and of the annexes to it that hold, in the order of their numbers; also those that ended. */
export function tasksThrough(covenant: CovenantContent, annexes: readonly AnnexContent[]): TaskThrough[] {
  const tasks = new Map<number, TaskThrough>(
    covenant.tasks.map((task) => [task.number, { ...task, addedBy: null, endedBy: null }]),
  );
  for (const { version, changes } of annexes)
    for (const change of changes) {
      if ('code' in change) continue;
      const before = tasks.get(change.number);
      if (change.kind === 'taskEnded') {
        if (before) tasks.set(change.number, { ...before, endedBy: version });
      } else {
        const { number, text, indicators } = change;
        const addedBy = before ? before.addedBy : version;
        tasks.set(number, { number, text, indicators, addedBy, endedBy: null });
      }
    }
  return [...tasks.values()].toSorted((a, b) => a.number - b.number);
}
