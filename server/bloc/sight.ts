import type { Reader } from '@/db/client';
import type { Actor } from '../context';
import { listPlaces, scopesAt, type Place } from '../remembered/bloc-years';
import type { BlocYearScope } from './queries';
import { seenYear, visibleBlocs, type VisibleBloc } from './visible';

export type Sight = {
  readonly blocs: readonly VisibleBloc[];
  readonly places: readonly Place[];
  readonly scopes: readonly BlocYearScope[];
};

/** The blocs an actor may open under the hat worn, with the facts of all their years and where these lie. */
export async function readSight(reader: Reader, actor: Actor, now: Date): Promise<Sight> {
  const places = await listPlaces(reader, actor);
  const scopes = await scopesAt(reader, places, now);
  const blocs = visibleBlocs(actor, scopes.map(seenYear), now);
  const seen = new Set(blocs.map(({ bloc }) => bloc.id));
  return {
    blocs,
    places: places.filter(({ bloc }) => seen.has(bloc.id)),
    scopes: scopes.filter(({ blocId }) => seen.has(blocId)),
  };
}
