import 'server-only';
import { getStore } from '@/db/client';
import { findAgencyNames } from '../agency/queries';
import { readCompleteness } from './completeness';
import { loadRanking } from './loaders';
import { readTrend } from './trend';

/** The year in pictures: its ranking as far as the reader may see it, ten years of it, one agency beside the bloc, and how far the sheets are. */
export async function loadAnalysis(bloc: string, year: string, agency: string | null) {
  const shown = await loadRanking(bloc, year);
  const { scope, scale, stage, keeps, own } = shown;
  const { read } = await getStore();
  const trend = await readTrend(read, scope);
  const completeness = scale && stage.opened ? await readCompleteness(read, scope, scale) : null;
  const told = [...(shown.ranking ?? []), ...shown.unranked];
  const isTold = (agencyId: string) => told.some((one) => one.agencyId === agencyId);
  const chosen =
    scope.everybody.find(({ slug }) => slug === agency) ??
    scope.everybody.find(({ agencyId }) => own.includes(agencyId) && isTold(agencyId)) ??
    scope.everybody.find(({ agencyId }) => agencyId === told[0]?.agencyId) ??
    null;
  return {
    ...shown,
    trend,
    chosen,
    names: await findAgencyNames(read, [...new Set(trend.map(({ agencyId }) => agencyId))], scope.on),
    sheets: scope.members.flatMap((member) =>
      completeness && (keeps || own.includes(member.agencyId) || stage.published)
        ? [{ member, lines: completeness.get(member.agencyId) ?? {} }]
        : [],
    ),
  };
}

export type AnalysisShown = Awaited<ReturnType<typeof loadAnalysis>>;
