import type { Reader } from '@/db/client';
import type { ActorFacts } from '@/domain/person/actor';
import { listPlaces, scopesAt } from '../remembered/bloc-years';
import { seenYear, visibleBlocs } from './visible';

/** The blocs a person may open on the day, with the facts of all their years and where these lie. */
export async function sightOf(reader: Reader, actor: ActorFacts, now: Date) {
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
