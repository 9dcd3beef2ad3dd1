import 'server-only';
import { getStore, type Reader } from '@/db/client';
import { ofComposition } from '@/domain/desk/composition';
import { ofEndedAgencies, ofInstallation } from '@/domain/desk/installation';
import { ofRotation } from '@/domain/desk/rotation';
import { tasksOf } from '@/domain/desk/tasks';
import { mayInstallation } from '@/domain/rights/may';
import { dayOf } from '@/domain/shared/dates';
import { listUnseated } from '../agency/unseated';
import { loadSight } from '../bloc/loaders';
import type { BlocYearScope } from '../bloc/queries';
import { readSight, type Sight } from '../bloc/sight';
import type { Actor } from '../context';
import { loadHats, type HatShown } from '../hat/loaders';
import { wearing } from '../person/actor';
import { listForgotten, listUnanswered } from '../person/queries';
import { listUndecided } from '../rotation/undecided';
import { standingsAt } from '../remembered/bloc-years';

/** What waits for the reader, in every bloc year they may see and above them: those due soonest first, then those waiting longest. */
export async function loadDesk() {
  const [{ actor, ...sight }, { read }] = [await loadSight(), await getStore()];
  const due = (on: string | null) => on ?? '9999';
  return {
    actor,
    tasks: (await tasksFor(read, actor, sight)).toSorted(
      (a, b) =>
        due(a.dueOn).localeCompare(due(b.dueOn)) ||
        (a.since?.getTime() ?? Infinity) - (b.since?.getTime() ?? Infinity) ||
        0,
    ),
    elsewhere: await loadWaitingElsewhere(actor),
  };
}

export type WaitingElsewhere = HatShown & { readonly count: number };

/** How much waits under each hat the reader does not wear, those with the most first; a hat with nothing to do is left out. */
async function loadWaitingElsewhere(actor: Actor): Promise<WaitingElsewhere[]> {
  const [{ read }, shown] = [await getStore(), await loadHats()];
  const counted = actor.hats
    .filter(({ id }) => id !== actor.hat?.id)
    .map(async (hat) => {
      const under = wearing(actor, hat);
      const { length: count } = await tasksFor(read, under, await readSight(read, under, new Date()));
      return shown.filter(({ id }) => id === hat.id).map((one) => ({ ...one, count }));
    });
  return (await Promise.all(counted))
    .flat()
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count);
}

async function tasksFor(read: Reader, actor: Actor, { places, scopes }: Sight) {
  const standings = await standingsAt(read, places);
  const waiting = scopes
    .toSorted((a, b) => b.year - a.year)
    .flatMap((scope) => {
      const standing = standings.get(scope.id);
      return standing ? tasksOf(actor, scope, standing).map((task) => ({ ...task, scope })) : [];
    });
  const today = dayOf(new Date());
  const administers = mayInstallation(actor, 'person.invited', today).ok;
  const compositions = latestOf(scopes)
    .filter(({ bloc }) => bloc.rehearsalOn === null)
    .flatMap((scope) => ofComposition(actor, scope, scope.bloc).map((task) => ({ ...task, scope })));
  const heirs = await listUndecided(read, actor, latestOf(scopes));
  const rotations = heirs.flatMap(({ scope, undecided }) =>
    ofRotation(actor, scope, undecided).map((task) => ({ ...task, scope })),
  );
  const installation = administers
    ? [
        ...ofInstallation(actor, today, {
          invitedAt: await listUnanswered(read),
          forgottenAt: await listForgotten(read),
        }),
        ...ofEndedAgencies(actor, today, await listUnseated(read, today)),
      ]
    : [];
  return [...waiting, ...rotations, ...compositions, ...installation.map((task) => ({ ...task, scope: null }))];
}

/** The latest year of each bloc. */
function latestOf(scopes: readonly BlocYearScope[]): BlocYearScope[] {
  return scopes.filter(({ year, latest }) => year === latest.year);
}
