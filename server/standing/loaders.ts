import 'server-only';
import { cache } from 'react';
import { getStore } from '@/db/client';
import { stations } from '@/domain/bloc/stations';
import { loadBlocYear } from '../bloc/loaders';
import { listYears } from '../bloc/queries';
import { readStandings } from './standing';

/** A bloc year with where it stands: for its spine, its overview and its members. */
export const loadYearStanding = cache(async (bloc: string, year: string) => {
  const { scope, actor } = await loadBlocYear(bloc, year);
  const { read } = await getStore();
  const standing = (await readStandings(read, [scope.id])).get(scope.id);
  if (!standing) throw new Error(`No standing of ${scope.id}`);
  return {
    scope,
    actor,
    standing,
    years: await listYears(read, scope.blocId),
    stations: stations(standing, scope.members.length, scope.on),
  };
});
