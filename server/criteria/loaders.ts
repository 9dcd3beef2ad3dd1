import 'server-only';
import { getStore } from '@/db/client';
import { faultsOfCriteria, fitsCharter } from '@/domain/criteria/check';
import { may } from '@/domain/rights/may';
import type { Action } from '@/domain/rights/rights';
import { loadBlocYear } from '../bloc/loaders';
import { findNeighbour } from '../bloc/queries';
import { findCharter } from '../charter/queries';
import { findCriteriaDraft, findCriteriaSet } from './queries';

/** The scale of points of a year, adopted or while it is written, and what the reader may do with it. */
export async function loadCriteria(bloc: string, year: string) {
  const { scope, actor } = await loadBlocYear(bloc, year);
  const { read } = await getStore();
  const adopted = await findCriteriaSet(read, scope);
  const draft = adopted ? null : await findCriteriaDraft(read, scope);
  const yearBefore = await findNeighbour(read, scope, scope.year - 1, new Date());
  const before = yearBefore && (await findCriteriaSet(read, yearBefore));
  const can = (action: Action) => may(actor, action, scope).ok;
  const fit = draft ? fitsCharter(draft.rules, await findCharter(read, scope)) : null;
  return {
    scope,
    adopted,
    draft,
    before,
    keeps: can('criteria.saved'),
    adopts: can('criteria.adopted'),
    hurdles: [...(draft ? faultsOfCriteria(draft.rules) : []), ...(fit && !fit.ok ? [fit.refusal] : [])],
  };
}

export type CriteriaShown = Awaited<ReturnType<typeof loadCriteria>>;
