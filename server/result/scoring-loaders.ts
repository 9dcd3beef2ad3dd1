import 'server-only';
import { cache } from 'react';
import { getStore } from '@/db/client';
import { appointmentsOn } from '@/domain/person/actor';
import { may } from '@/domain/rights/may';
import type { Decision } from '@/domain/shared/refusal';
import { loadBlocYear } from '../bloc/loaders';
import type { BlocYearScope } from '../bloc/queries';
import { findCharter } from '../charter/queries';
import type { Actor } from '../context';
import { findCriteriaSet } from '../criteria/queries';
import { listDeadlines } from '../plan/queries';
import { getStage } from './stage';

/** The bloc year of a page with where its scoring stands, who reads it and what the reader keeps. */
export const loadScoring = cache(async (bloc: string, year: string) => {
  const { scope, actor } = await loadBlocYear(bloc, year);
  const { read } = await getStore();
  const deadline = (await listDeadlines(read, scope)).find(({ kind }) => kind === 'selfScore');
  return {
    scope,
    actor,
    stage: await getStage(read, scope),
    scale: await findCriteriaSet(read, scope),
    charter: await findCharter(read, scope),
    dueOn: deadline?.dueOn ?? null,
    own: ownAgencies(actor, scope),
    keeps: may(actor, 'results.published', scope).ok,
  };
});

export type Scoring = Awaited<ReturnType<typeof loadScoring>>;

/** The member agencies the reader serves on the official day. */
function ownAgencies(actor: Actor, scope: BlocYearScope): string[] {
  const held = appointmentsOn(actor, scope.on).flatMap(({ agencyId }) => agencyId ?? []);
  return scope.memberAgencyIds.filter((agencyId) => held.includes(agencyId));
}

/** The right first, then the rule. */
export function both<T>(right: Decision<unknown>, rule: () => Decision<T>): Decision<T> {
  return right.ok ? rule() : right;
}
