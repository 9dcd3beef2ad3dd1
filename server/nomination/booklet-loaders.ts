import 'server-only';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { getStore } from '@/db/client';
import { formatDay, formatPoints } from '@/lib/format';
import { lowerFirst, upperFirst } from '@/lib/first-letter';
import { shownParams } from '@/lib/params';
import { layoutFor } from '@/papers/layout/layouts';
import { nominationBooklet, type BookletCase } from '@/papers/nomination-booklet/nomination-booklet';
import { loadActor, loadBlocYear } from '../bloc/loaders';
import type { SheetFile } from '../result/file-loaders';
import { readBooklet } from './read-booklet';

type Seen = Awaited<ReturnType<typeof readBooklet>>[number];

/** How a case is told in the booklet. */
async function caseWords(year: number): Promise<(one: Seen) => BookletCase> {
  const t = await getTranslations({ locale: 'vi', namespace: 'booklet' });
  const conditions = await getTranslations({ locale: 'vi', namespace: 'findings' });
  const facts = await getTranslations({ locale: 'vi', namespace: 'findingFacts' });
  const hidden = await getTranslations({ locale: 'vi', namespace: 'review.hidden' });
  const choices = await getTranslations({ locale: 'vi', namespace: 'nomination.opinion.choices' });
  return (one) => {
    const { sights, place, targets, awards, count, tally, consolidated } = one;
    const told = [
      place && {
        term: t('rank', { year: String(year) }),
        detail: t('rankOf', { rank: place.rank, ranked: place.ranked, points: formatPoints(place.totalCenti) }),
      },
      targets && targets.all > 0 && { term: t('targets', { year: String(year) }), detail: t('targetsOf', targets) },
      sights.findings === 'shown' && {
        term: t('awards'),
        detail:
          awards
            .map(({ name, number, decidedOn }) => t('award', { name, number, day: formatDay(decidedOn) }))
            .join('\n') || t('noAwards'),
      },
      count && { term: t('opinions'), detail: tally ? t('tally', { ...tally, of: count.of }) : t('count', count) },
      !count && sights.count !== 'shown' && { term: t('opinions'), detail: hidden(sights.count) },
    ].filter((pair) => typeof pair === 'object' && pair !== null);
    return {
      number: one.number,
      nominee: one.nominee,
      proposed: t('proposed', { form: one.formName, ground: lowerFirst(one.groundLabel) }),
      hidden: sights.achievement === 'shown' ? null : `${upperFirst(hidden(sights.achievement))}.`,
      facts: told,
      findings: one.findings.map(({ verdict, code, params, citation, decision }) => ({
        verdict: t(`verdicts.${verdict}`),
        condition: conditions(code as Parameters<typeof conditions>[0]),
        fact: [
          facts(code as Parameters<typeof facts>[0], shownParams(params) as never),
          citation,
          decision && t('decided', { post: decision.postAtTime, paper: decision.paper }),
        ]
          .filter(Boolean)
          .join(' · '),
      })),
      parts: [
        { heading: t('achievement'), text: one.achievement },
        ...(consolidated
          ? [{ heading: t('consolidated'), text: `${choices(consolidated.recommendation)}. ${consolidated.text}` }]
          : []),
      ],
    };
  };
}

/** All nominations of a year in one PDF as the reader may see them; 404 while nothing was sent, or no layout of that day is known. */
export async function loadBooklet(bloc: string, year: string): Promise<SheetFile> {
  const { scope, actor } = await loadBlocYear(bloc, year);
  const cases = await readBooklet((await getStore()).read, scope, actor);
  const layout = layoutFor(scope.bloc.body, scope.on);
  if (cases.length === 0 || !layout.ok) notFound();
  const { name, hat } = await loadActor();
  const t = await getTranslations({ locale: 'vi', namespace: 'booklet' });
  const bytes = nominationBooklet({
    layout: layout.value,
    superior: scope.bloc.superior,
    issuer: scope.bloc.name,
    year: scope.year,
    place: scope.bloc.province,
    on: scope.on,
    cases: cases.map(await caseWords(scope.year)),
    notes: [
      t('reader', { reader: hat?.post || name, day: formatDay(scope.on) }),
      ...(scope.illustrative.includes('nominees') ? [t('illustrative')] : []),
    ],
  });
  return { name: `ho-so-de-nghi-${scope.bloc.slug}-${scope.year}.pdf`, bytes };
}
