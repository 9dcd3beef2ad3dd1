import 'server-only';
import { getStore } from '@/db/client';
import { loadYearStanding } from '../standing/loaders';
import { readComposed, readTerms } from './members';
import { keepsBlocs } from './register-loaders';

/** Who belonged in a year, with the decisions behind coming and going, and whether the reader may write another. */
export async function loadMembers(bloc: string, year: string) {
  const { scope, actor, years } = await loadYearStanding(bloc, year);
  const { read } = await getStore();
  return {
    scope,
    years,
    terms: await readTerms(read, scope),
    composed: await readComposed(read, scope),
    keeps: keepsBlocs(actor),
  };
}
