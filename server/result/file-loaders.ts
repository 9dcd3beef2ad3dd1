import 'server-only';
import { forbidden, notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { getStore } from '@/db/client';
import { may } from '@/domain/rights/may';
import { groundsInWords } from '@/domain/scoring/knock-out';
import { inPlaces } from '@/domain/scoring/rank';
import { neighbours, whyAbove, whyInWords } from '@/domain/scoring/why-above';
import { formatDay, formatPoints } from '@/lib/format';
import { layoutFor } from '@/papers/layout/layouts';
import { rankingSheet } from '@/papers/ranking-sheet/ranking-sheet';
import { scoreTemplate } from '@/papers/score-template/score-template';
import { loadBlocYear } from '../bloc/loaders';
import { findCriteriaSet } from '../criteria/queries';
import { loadRanking } from './loaders';
import { linesOfSheet, readSheetFacts } from './sheet-facts';

export type SheetFile = { readonly name: string; readonly bytes: Uint8Array };

/**
 * The ranking of a year as the reader may see it, as an .xlsx in the layout of its day; 404 while there is none, or no layout of
 * that day is known.
 */
export async function loadRankingFile(bloc: string, year: string): Promise<SheetFile> {
  const { scope, scale, ranking, unranked, knockOuts, ties, tieBreaks, publication } = await loadRanking(bloc, year);
  const layout = layoutFor(scope.bloc.body, publication?.publishedOn ?? scope.on);
  if (!ranking || ranking.length === 0 || !scale || !layout.ok) notFound();
  const memberOf = new Map(scope.everybody.map((member) => [member.agencyId, member]));
  const nameOf = (agencyId: string) => memberOf.get(agencyId)?.name ?? '';
  const t = await getTranslations({ locale: 'vi', namespace: 'scoring' });
  const parted = neighbours(ranking).flatMap(([higher, lower]) => {
    const why = whyAbove(higher, lower, tieBreaks, ties);
    if (!why || why.by === 'total') return [];
    const names = { higher: nameOf(higher.agencyId), lower: nameOf(lower.agencyId) };
    return [`${t('why.question', names)} ${t(`why.${why.by}`, whyInWords(why))}`];
  });
  const bytes = await rankingSheet({
    layout: layout.value,
    superior: scope.bloc.superior,
    issuer: scope.bloc.name,
    year: scope.year,
    groups: scale.groups,
    bonusCapCenti: scale.bonusCapCenti,
    agencies: inPlaces(ranking, scope.everybody).map((ranked) => ({ ...ranked, agency: nameOf(ranked.agencyId) })),
    members: ranking.length + unranked.length,
    notes: [
      ...unranked.map(({ agencyId, totalCenti, grounds }) =>
        t('file.unranked', {
          agency: nameOf(agencyId),
          total: formatPoints(totalCenti),
          grounds: groundsInWords(scale, { agencyId, grounds }, knockOuts).join('; '),
        }),
      ),
      ...parted,
      publication
        ? t('file.published', {
            day: formatDay(publication.publishedOn),
            code: publication.sha256.slice(0, 8).toUpperCase(),
          })
        : t('file.provisional'),
      ...(scope.illustrative.includes('results') ? [t('file.illustrative')] : []),
    ],
  });
  return { name: `xep-hang-${scope.bloc.slug}-${scope.year}.xlsx`, bytes };
}

/** The sheet the secretary fills in, with what is recorded by now; for who may import it. */
export async function loadScoreTemplate(bloc: string, year: string): Promise<SheetFile> {
  const { scope, actor } = await loadBlocYear(bloc, year);
  if (!may(actor, 'results.sheetChecked', scope).ok) forbidden();
  const { read } = await getStore();
  const scale = await findCriteriaSet(read, scope);
  if (!scale) notFound();
  const facts = await readSheetFacts(read, scope, scale);
  const names = new Map(linesOfSheet(scale).map(({ code, name }) => [code, name]));
  const bytes = await scoreTemplate({
    bloc: scope.bloc.name,
    year: scope.year,
    lines: facts.lines.map((line) => ({ ...line, name: names.get(line.code) ?? '' })),
    bonusCapCenti: facts.bonusCapCenti,
    agencies: facts.agencies.map(({ code, name, current }) => ({ code, name, current })),
  });
  return { name: `mau-diem-${scope.bloc.slug}-${scope.year}.xlsx`, bytes };
}
