import { getTranslations } from 'next-intl/server';
import { IllustrativeTag } from '@/components/bloc/illustrative-tag';
import { yearCrumbs } from '@/components/bloc/year-crumbs';
import { YearPrintHead } from '@/components/bloc/year-print-head';
import { PageHeader } from '@/components/layout/page-header';
import { Section } from '@/components/layout/section';
import { DataTable } from '@/components/table/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { Figures } from '@/components/ui/figures';
import { LinkButton } from '@/components/ui/link-button';
import { PrintButton } from '@/components/ui/print-button';
import { TextLink } from '@/components/ui/text-link';
import { formatDay, nonBreaking } from '@/lib/format';
import { paths, placeOf } from '@/lib/paths';
import type { ActivitiesShown } from '@/server/activity/loaders';
import { PlanForm } from './plan-form';
import { StateTag } from './state-tag';

/** The joint activities of a year, how each agency took part, and for who keeps the bloc the form of a new one. */
export async function ActivitiesView({ shown }: { shown: ActivitiesShown }) {
  const { scope, activities, taking, own, plans } = shown;
  const t = await getTranslations('activity');
  const place = placeOf(scope);
  const count = (state: string) => activities.filter((one) => one.state === state).length;
  const mine = taking.find(({ member }) => own.includes(member.agencyId));
  const figures = [
    { value: String(count('settled')), label: t('figures.held') },
    { value: String(count('coming')), label: t('figures.coming') },
  ] as const;
  const nameOf = (agencyId: string) =>
    nonBreaking(scope.everybody.find((one) => one.agencyId === agencyId)?.name ?? '–');
  return (
    <>
      <YearPrintHead scope={scope} />
      <PageHeader
        title={t('title', { year: String(scope.year) })}
        crumbs={await yearCrumbs(scope)}
        standing={
          activities.length > 0
            ? t('standing.some', { coming: count('coming'), open: count('held') })
            : t('standing.none')
        }
      />
      {activities.length === 0 ? (
        <EmptyState purpose={t('emptyPurpose')} why={t(plans ? 'emptyKeeper' : 'emptyWhy')} />
      ) : (
        <>
          <Figures
            figures={
              mine ? [...figures, { value: `${mine.attended}/${mine.expected}`, label: t('figures.own') }] : figures
            }
          />
          <Section heading={t('list')}>
            <DataTable
              caption={t('list')}
              captionUnseen
              rows={activities}
              rowKey={({ number }) => String(number)}
              columns={[
                {
                  key: 'name',
                  label: t('name'),
                  names: true,
                  cell: ({ number, title, kind }) => (
                    <span className="wrap-anywhere">
                      <TextLink href={paths.activity(place, number)}>{title}</TextLink>
                      <span className="block text-sm font-normal text-soft">{t(`kinds.${kind}`)}</span>
                    </span>
                  ),
                },
                {
                  key: 'day',
                  label: t('day'),
                  cell: ({ heldOn, session, place: where }) => (
                    <div>
                      <span className="tabular">{formatDay(heldOn)}</span>
                      <span className="block text-sm wrap-anywhere text-soft">
                        {t('whenWhere', { session: t(`sessions.${session}`), place: where })}
                      </span>
                    </div>
                  ),
                },
                { key: 'host', label: t('host'), cell: ({ hostAgencyId }) => nameOf(hostAgencyId) },
                { key: 'state', label: t('state'), cell: ({ state }) => <StateTag state={state} /> },
                {
                  key: 'present',
                  label: t('present'),
                  numeric: true,
                  cell: ({ state, present, expected }) =>
                    state === 'held' || state === 'settled'
                      ? t('presentOf', { present, expected: expected.length })
                      : '–',
                },
              ]}
            />
          </Section>
          <Section heading={t('taking.heading')} intro={t('taking.intro')}>
            <DataTable
              caption={t('taking.heading')}
              captionUnseen
              rows={taking}
              rowKey={({ member }) => member.agencyId}
              isOwn={({ member }) => own.includes(member.agencyId)}
              columns={[
                {
                  key: 'agency',
                  label: t('taking.agency'),
                  names: true,
                  cell: ({ member }) => <span className="font-normal">{nonBreaking(member.name)}</span>,
                },
                {
                  key: 'attended',
                  label: t('taking.attended'),
                  numeric: true,
                  cell: ({ attended, expected }) => `${attended}/${expected}`,
                },
                {
                  key: 'missed',
                  label: t('taking.missed'),
                  words: true,
                  cell: ({ missed }) =>
                    missed.length === 0 ? (
                      '–'
                    ) : (
                      <span className="wrap-anywhere">
                        {missed
                          .map(({ title, excused }) => (excused ? t('taking.excused', { title }) : title))
                          .join('; ')}
                      </span>
                    ),
                },
              ]}
            />
          </Section>
          <IllustrativeTag under show={scope.illustrative.includes('activities')} />
          <div className="mt-6 flex flex-wrap gap-3 print:hidden">
            <LinkButton href={paths.export('activities', place)} kind="secondary" download>
              {t('download')}
            </LinkButton>
            <PrintButton>{t('print')}</PrintButton>
          </div>
        </>
      )}
      {plans ? (
        <div className="print:hidden">
          <PlanForm shown={shown} />
        </div>
      ) : null}
    </>
  );
}
