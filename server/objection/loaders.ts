import 'server-only';
import { getStore } from '@/db/client';
import { loadBlocYear } from '../bloc/loaders';
import { readObjections } from './read-objections';

/** The objections of a year that concern the reader, each with what the reader may do about it, and for which agency one may be filed. */
export async function loadObjections(bloc: string, year: string) {
  const { scope, actor } = await loadBlocYear(bloc, year);
  return readObjections((await getStore()).read, scope, actor);
}
export type ObjectionsShown = Awaited<ReturnType<typeof loadObjections>>;
