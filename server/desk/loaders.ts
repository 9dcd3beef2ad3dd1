import 'server-only';
import { getStore } from '@/db/client';
import { ofEndedAgencies, ofInstallation } from '@/domain/desk/installation';
import { ofRotation } from '@/domain/desk/rotation';
import { tasksOf } from '@/domain/desk/tasks';
import { mayInstallation } from '@/domain/rights/may';
import { dayOf } from '@/domain/shared/dates';
import { listUnseated } from '../agency/unseated';
import { loadSight } from '../bloc/loaders';
import type { BlocYearScope } from '../bloc/queries';
import { listUnanswered } from '../person/queries';
import { listUndecided } from '../rotation/undecided';
import { standingsAt } from '../remembered/bloc-years';

/** What waits for the reader, in every bloc year they may see and above them: those due soonest first, then those waiting longest. */
export async function loadDesk() {
  const [{ actor, places, scopes }, { read }] = [await loadSight(), await getStore()];
  const standings = await standingsAt(read, places);
  const latestFirst = scopes.toSorted((a, b) => b.year - a.year);
  const waiting = latestFirst.flatMap((scope) => {
    const standing = standings.get(scope.id);
    return standing ? tasksOf(actor, scope, standing).map((task) => ({ ...task, scope })) : [];
  });
  const today = dayOf(new Date());
  const heirs = await listUndecided(read, actor, latestOf(scopes));
  const rotations = heirs.flatMap(({ scope, undecided }) =>
    ofRotation(actor, scope, undecided).map((task) => ({ ...task, scope })),
  );
  const administers = mayInstallation(actor, 'person.invited', today).ok;
  const installation = administers
    ? [
        ...ofInstallation(actor, today, await listUnanswered(read)),
        ...ofEndedAgencies(actor, today, await listUnseated(read, today)),
      ]
    : [];
  const due = (on: string | null) => on ?? '9999';
  return {
    actor,
    tasks: [...waiting, ...rotations, ...installation.map((task) => ({ ...task, scope: null }))].toSorted(
      (a, b) =>
        due(a.dueOn).localeCompare(due(b.dueOn)) ||
        (a.since?.getTime() ?? Infinity) - (b.since?.getTime() ?? Infinity) ||
        0,
    ),
  };
}

/** The latest year of each bloc. */
function latestOf(scopes: readonly BlocYearScope[]): BlocYearScope[] {
  return scopes.filter(({ year, latest }) => year === latest.year);
}
