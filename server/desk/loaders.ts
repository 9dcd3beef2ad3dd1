import 'server-only';
import { getStore } from '@/db/client';
import { tasksOf } from '@/domain/desk/tasks';
import { loadSight } from '../bloc/loaders';
import { standingsAt } from '../remembered/bloc-years';

/** What waits for the reader in every bloc year they may see: those due soonest first, then those waiting longest. */
export async function loadDesk() {
  const [{ actor, places, scopes }, { read }] = [await loadSight(), await getStore()];
  const standings = await standingsAt(read, places);
  const latestFirst = scopes.toSorted((a, b) => b.year - a.year);
  const waiting = latestFirst.flatMap((scope) => {
    const standing = standings.get(scope.id);
    return standing ? tasksOf(actor, scope, standing).map((task) => ({ ...task, scope })) : [];
  });
  const due = (on: string | null) => on ?? '9999';
  return {
    actor,
    tasks: waiting.toSorted(
      (a, b) =>
        due(a.dueOn).localeCompare(due(b.dueOn)) ||
        (a.since?.getTime() ?? Infinity) - (b.since?.getTime() ?? Infinity) ||
        0,
    ),
  };
}
