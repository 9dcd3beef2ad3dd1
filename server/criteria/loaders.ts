import 'server-only';
import { cache } from 'react';
import { forbidden, notFound } from 'next/navigation';
import { getStore } from '@/db/client';
import { faultsOfCriteria, fitsCharter } from '@/domain/criteria/check';
import { differencesOfScales } from '@/domain/criteria/differences';
import { tryOn } from '@/domain/criteria/try-on';
import { may } from '@/domain/rights/may';
import type { Action } from '@/domain/rights/rights';
import { rank } from '@/domain/scoring/rank';
import { loadBlocYear } from '../bloc/loaders';
import { findNeighbour } from '../bloc/queries';
import { findCharter } from '../charter/queries';
import { publishedRanking } from '../result/queries';
import { findRegistrationTexts } from '../registration/queries';
import { readYearFigures } from './figures';
import { kindsOf } from './kinds';
import { findCriteriaSet, listCriteriaSets, rulesOfSet } from './queries';
import { readCriteria } from './state';

/** The scale of points of a year, adopted or while it is written, and what the reader may do with it. */
export const loadCriteria = cache(async (bloc: string, year: string) => {
  const { scope, actor } = await loadBlocYear(bloc, year);
  const { read } = await getStore();
  const { adopted, draft, stage } = await readCriteria(read, scope);
  const yearBefore = await findNeighbour(read, scope, scope.year - 1, new Date());
  const before = yearBefore && (await findCriteriaSet(read, yearBefore));
  const can = (action: Action) => may(actor, action, scope).ok;
  const fit = draft ? fitsCharter(draft.rules, await findCharter(read, scope)) : null;
  return {
    scope,
    adopted,
    draft,
    before,
    stage,
    keeps: can('criteria.saved'),
    adopts: can('criteria.adopted'),
    hurdles: [
      ...(draft ? faultsOfCriteria(draft.rules, kindsOf(scope)) : []),
      ...(fit && !fit.ok ? [fit.refusal] : []),
    ],
  };
});

export type CriteriaShown = Awaited<ReturnType<typeof loadCriteria>>;

/** One group of the draft, with the line in hand; refused to who does not write it. */
export async function loadCriteriaGroup(bloc: string, year: string, code: string) {
  const shown = await loadCriteria(bloc, year);
  if (!shown.keeps) forbidden();
  const group = shown.draft?.rules.groups.find((one) => one.code === code);
  if (!group || !shown.draft) notFound();
  const { read } = await getStore();
  return { ...shown, rules: shown.draft.rules, group, targets: await findRegistrationTexts(read, shown.scope) };
}

/** The draft with what is not in a group; refused to who does not write it. */
export async function loadCriteriaDraft(bloc: string, year: string) {
  const shown = await loadCriteria(bloc, year);
  if (!shown.keeps) forbidden();
  if (!shown.draft) notFound();
  return { ...shown, rules: shown.draft.rules };
}

/** Two versions of a scale beside each other: the one of this year against last year's, or against an earlier version of its own. */
export async function loadCriteriaDifferences(bloc: string, year: string, other: string | null) {
  const shown = await loadCriteria(bloc, year);
  const { scope, adopted, draft, before, keeps } = shown;
  const { read } = await getStore();
  const versions = await listCriteriaSets(read, scope);
  const now = (keeps ? draft?.rules : null) ?? (adopted && rulesOfSet(adopted));
  const earlier = [
    ...versions
      .filter(({ version }) => draft !== null || version !== adopted?.version)
      .map((set) => ({ key: `v${set.version}`, year: scope.year, version: set.version, rules: rulesOfSet(set) })),
    ...(before ? [{ key: 'before', year: scope.year - 1, version: before.version, rules: rulesOfSet(before) }] : []),
  ];
  const chosen = earlier.find(({ key }) => key === other) ?? earlier.at(-1) ?? null;
  return {
    ...shown,
    earlier,
    chosen,
    now,
    isDraft: keeps && draft !== null,
    differences: now && chosen ? differencesOfScales(chosen.rules, now) : [],
  };
}

/** Last year's figures under the draft: who would have stood where. Refused to who does not write it. */
export async function loadCriteriaTrial(bloc: string, year: string) {
  const shown = await loadCriteriaDraft(bloc, year);
  const { scope, rules } = shown;
  const { read } = await getStore();
  const before = await findNeighbour(read, scope, scope.year - 1, new Date());
  const scale = before && (await findCriteriaSet(read, before));
  const ranking = before && (await publishedRanking(read, before));
  if (!before || !scale || !ranking) return { ...shown, trial: null };
  const charter = (await findCharter(read, scope)) ?? (await findCharter(read, before));
  const tried = (await readYearFigures(read, before, scale, ranking)).map((figures) => tryOn(figures, scale, rules));
  const after = rank(
    tried.map((one) => {
      const was = ranking.find(({ agencyId }) => agencyId === one.agencyId);
      return { ...one, womenBps: was?.womenBps ?? null, flags: was?.flags ?? null };
    }),
    charter?.tieBreaks ?? [],
  );
  return { ...shown, trial: { year: before.year, everybody: before.everybody, ranking, after, tried } };
}
