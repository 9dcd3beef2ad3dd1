import 'server-only';
import { cache } from 'react';
import { getStore } from '@/db/client';
import { stations } from '@/domain/bloc/stations';
import { loadBlocYear } from '../bloc/loaders';
import { standingsAt, yearsAt } from '../remembered/bloc-years';

/** A bloc year with where it stands: for its spine, its overview and its members. */
export const loadYearStanding = cache(async (bloc: string, year: string) => {
  const { scope, place, actor } = await loadBlocYear(bloc, year);
  const { read } = await getStore();
  const standing = (await standingsAt(read, [place])).get(scope.id);
  if (!standing) throw new Error(`No standing of ${scope.id}`);
  return {
    scope,
    actor,
    standing,
    years: await yearsAt(read, place),
    stations: stations(standing, scope.members.length, scope.on),
  };
});
