import 'server-only';
import { getStore } from '@/db/client';
import { tasksOf } from '@/domain/desk/tasks';
import { listScopes } from '../bloc/queries';
import { loadActor, loadBlocs } from '../bloc/loaders';
import { readStandings } from '../standing/standing';

/** What waits for the reader in every bloc year they may see: those due soonest first, then those waiting longest. */
export async function loadDesk() {
  const [actor, blocs, { read }] = [await loadActor(), await loadBlocs(), await getStore()];
  const scopes = await listScopes(read, blocs.flatMap(({ years }) => years.map(({ blocYearId }) => blocYearId)), new Date());
  const standings = await readStandings(read, scopes.map(({ id }) => id));
  const waiting = scopes.flatMap((scope) => {
    const standing = standings.get(scope.id);
    return standing ? tasksOf(actor, scope, standing).map((task) => ({ ...task, scope })) : [];
  });
  const due = (on: string | null) => on ?? '9999';
  return {
    actor,
    tasks: waiting.toSorted(
      (a, b) => due(a.dueOn).localeCompare(due(b.dueOn)) || (a.since?.getTime() ?? Infinity) - (b.since?.getTime() ?? Infinity) || 0,
    ),
  };
}
