import { getTranslations } from 'next-intl/server';
import { yearCrumbs } from '@/components/bloc/year-crumbs';
import { YearPrintHead } from '@/components/bloc/year-print-head';
import { BarLine } from '@/components/chart/bar-line';
import { PrintButton } from '@/components/ui/print-button';
import { FilterForm } from '@/components/form/filter-form';
import { Select } from '@/components/form/select';
import { PageHeader } from '@/components/layout/page-header';
import { Section } from '@/components/layout/section';
import { DataTable } from '@/components/table/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { TextLink } from '@/components/ui/text-link';
import { inPlaces } from '@/domain/scoring/rank';
import { formatPoints, nonBreaking } from '@/lib/format';
import { paths, placeOf } from '@/lib/paths';
import type { AnalysisShown } from '@/server/result/analysis-loaders';
import { CompletenessTable } from './completeness-table';
import { LossTable } from './loss-table';
import { ProfileChart } from './profile-chart';
import { TrendChart } from './trend-chart';

/** The year and the years before it in pictures, each with the table it was drawn from. */
export async function AnalysisView({ shown }: { shown: AnalysisShown }) {
  const [t, results] = [await getTranslations('analysis'), await getTranslations('results')];
  const { scope, scale, ranking, unranked, trend, chosen, names, sheets, own, publication } = shown;
  const place = placeOf(scope);
  // Whoever is kept out of the ranking has its points all the same, and stands last.
  const ranked = [
    ...inPlaces(ranking ?? [], scope.everybody),
    ...unranked.map((one) => ({ ...one, rank: null, tied: false })),
  ];
  const memberOf = new Map(scope.everybody.map((member) => [member.agencyId, member]));
  const most = Math.max(...ranked.map(({ totalCenti }) => totalCenti), 1);
  const facts = ranked.find(({ agencyId }) => agencyId === chosen?.agencyId) ?? null;
  return (
    <>
      <YearPrintHead scope={scope} />
      <PageHeader
        title={t('title', { year: String(scope.year) })}
        crumbs={await yearCrumbs(scope, { text: results('crumb'), href: paths.results(place) })}
        standing={ranked.length > 0 ? t(publication ? 'published' : 'provisional') : t('notYet')}
      />
      {ranked.length > 0 ? (
        <Section heading={t('ranking.heading')}>
          <DataTable
            caption={t('ranking.caption')}
            captionUnseen
            rows={ranked}
            rowKey={({ agencyId }) => agencyId}
            isOwn={({ agencyId }) => own.includes(agencyId)}
            columns={[
              {
                key: 'rank',
                label: t('rank'),
                cell: ({ rank, tied }) => (rank === null ? t('unranked') : `${rank}${tied ? '=' : ''}`),
              },
              {
                key: 'agency',
                label: t('agency'),
                names: true,
                cell: ({ agencyId }) => {
                  const member = memberOf.get(agencyId);
                  return member ? (
                    <TextLink href={paths.analysis(place, member.slug)}>{nonBreaking(member.name)}</TextLink>
                  ) : (
                    '–'
                  );
                },
              },
              {
                key: 'bar',
                label: '',
                cell: ({ agencyId, totalCenti }) => (
                  <BarLine until={totalCenti} most={most} own={own.includes(agencyId)} />
                ),
              },
              {
                key: 'total',
                label: t('total'),
                numeric: true,
                cell: ({ totalCenti }) => <strong>{formatPoints(totalCenti)}</strong>,
              },
            ]}
          />
        </Section>
      ) : null}
      {trend.length > 0 ? (
        <TrendChart
          trend={trend}
          names={names}
          protocol={scope.everybody}
          own={own}
          chosen={chosen?.agencyId ?? null}
        />
      ) : null}
      {facts && chosen && scale ? (
        <Section heading={t('agencyHeading', { agency: chosen.name })}>
          <FilterForm path={paths.analysis(place)} filtered={false}>
            <Select
              name="agency"
              label={t('agency')}
              options={ranked.flatMap(({ agencyId }) => {
                const member = memberOf.get(agencyId);
                return member ? [{ value: member.slug, text: member.name }] : [];
              })}
              defaultValue={chosen.slug}
            />
          </FilterForm>
          <ProfileChart agency={chosen.name} groups={scale.groups} facts={facts} all={ranked} />
          <LossTable agency={chosen.name} groups={scale.groups} facts={facts} />
        </Section>
      ) : null}
      {sheets.length > 0 && scale ? <CompletenessTable place={place} scale={scale} sheets={sheets} own={own} /> : null}
      {ranked.length === 0 && trend.length === 0 && sheets.length === 0 ? (
        <EmptyState purpose={t('empty.purpose')} why={t('empty.why')} />
      ) : (
        <p className="mt-8 flex flex-wrap items-center gap-4 print:hidden">
          <PrintButton>{t('print')}</PrintButton>
          <TextLink href={paths.earlier(place)}>{t('toEarlier')}</TextLink>
        </p>
      )}
    </>
  );
}
