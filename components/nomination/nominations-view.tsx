import { getTranslations } from 'next-intl/server';
import { IllustrativeTag } from '@/components/bloc/illustrative-tag';
import { yearCrumbs } from '@/components/bloc/year-crumbs';
import { YearPrintHead } from '@/components/bloc/year-print-head';
import { FilterForm } from '@/components/form/filter-form';
import { Select } from '@/components/form/select';
import { PageHeader } from '@/components/layout/page-header';
import { readOrder } from '@/components/table/column-head';
import { EmptyState } from '@/components/ui/empty-state';
import { Figures } from '@/components/ui/figures';
import { LinkButton } from '@/components/ui/link-button';
import { liveStatuses, type NominationStatus } from '@/domain/nomination/status';
import { formatDay } from '@/lib/format';
import { paths, placeOf } from '@/lib/paths';
import type { NominationsShown } from '@/server/nomination/loaders';
import { AboveQuotaSection } from './above-quota-section';
import { HoldSection } from './hold-section';
import { NominationLinks } from './nomination-links';
import { NominationTable } from './nomination-table';
import { RegisteredSection } from './registered-section';
import { filterRows, listFilters, orderKeys, orderRows } from './order-rows';

type NominationsViewProps = NominationsShown & { asked: { status?: string; sort?: string } };

const live: readonly NominationStatus[] = liveStatuses;

/** The nominations of a bloc year: how they stand, the list by status, rank or points, and the holds. */
export async function NominationsView({ asked, ...shown }: NominationsViewProps) {
  const { scope, rows, ranked, awaiting, dueOn, mayNominate, reviews, decides } = shown;
  const [t, statusWord] = [await getTranslations('nomination'), await getTranslations('status')];
  const review = await getTranslations('review');
  const place = placeOf(scope);
  const path = paths.nominations(place);
  const filter = listFilters.find((one) => one === asked.status) ?? null;
  const order = readOrder(asked.sort, orderKeys, { by: 'number', direction: 'up' });
  const count = (status: NominationStatus) => rows.filter((row) => row.status === status).length;
  const proposed = new Set(rows.filter(({ status }) => live.includes(status)).map(({ agencyId }) => agencyId)).size;
  const voted = count('approved') + count('notApproved') > 0;
  return (
    <>
      <YearPrintHead scope={scope} />
      <PageHeader
        title={t('title')}
        crumbs={await yearCrumbs(scope)}
        standing={
          <>
            {ranked === null
              ? t('standing.notRanked')
              : t('standing.sent', { count: rows.filter(({ status }) => live.includes(status)).length })}
            {awaiting > 0 ? ` ${t('standing.awaiting', { count: awaiting })}` : null}
            {dueOn ? ` ${t('standing.due', { day: formatDay(dueOn) })}` : null}{' '}
            <IllustrativeTag show={scope.illustrative.includes('nominees')} />
          </>
        }
      />
      {rows.length > 0 ? (
        <Figures
          figures={[
            { value: `${proposed}/${scope.members.length}`, label: t('figures.proposed') },
            { value: String(count('sent')), label: t('figures.sent') },
            { value: String(count('returned')), label: t('figures.returned') },
            voted
              ? { value: String(count('approved')), label: t('figures.approved') }
              : { value: String(count('onBallot')), label: t('figures.onBallot') },
          ]}
        />
      ) : null}
      <p className="my-6 flex flex-wrap gap-3 print:hidden">
        {reviews && rows.length > 0 ? (
          <LinkButton href={paths.reviewQueue(place)} kind={awaiting > 0 ? 'primary' : 'secondary'}>
            {review('queue.link')}
          </LinkButton>
        ) : null}
        {mayNominate ? (
          <LinkButton href={paths.newNomination(place)} kind={rows.length > 0 ? 'secondary' : 'primary'}>
            {t('list.new')}
          </LinkButton>
        ) : null}
        {rows.length > 1 ? (
          <LinkButton href={paths.nominationComparison(place)} kind="secondary">
            {review('comparison.link')}
          </LinkButton>
        ) : null}
        {mayNominate ? (
          <LinkButton href={paths.nominees(place)} kind="secondary">
            {t('list.nominees')}
          </LinkButton>
        ) : null}
        <LinkButton href={paths.eligibility(place)} kind="secondary">
          {t('list.eligibility')}
        </LinkButton>
        <LinkButton href={paths.objections(place)} kind="secondary">
          {t('list.objections')}
        </LinkButton>
        {decides ? (
          <LinkButton href={paths.ballotGroups(place)} kind="secondary">
            {review('group.link')}
          </LinkButton>
        ) : null}
      </p>
      {rows.length === 0 ? (
        <EmptyState purpose={t('empty.purpose')} why={ranked === null ? t('empty.notRanked') : t('empty.none')} />
      ) : (
        <>
          <FilterForm path={path} keep={asked.sort ? { sort: asked.sort } : {}} filtered={filter !== null}>
            <Select
              name="status"
              label={t('list.status')}
              none={t('list.all')}
              defaultValue={filter ?? ''}
              options={listFilters.map((value) => ({
                value,
                text: value === 'awaiting' ? t('list.awaitsMe') : statusWord(`nomination.${value}`),
              }))}
            />
          </FilterForm>
          <NominationTable
            scope={scope}
            rows={orderRows(filterRows(rows, filter), order)}
            order={{ path, query: { status: filter ?? undefined }, ...order }}
            ranked={ranked}
            empty={t('list.noneOfThese')}
          />
          <IllustrativeTag under show={scope.illustrative.includes('results')} />
        </>
      )}
      <AboveQuotaSection {...shown} />
      <NominationLinks place={place} />
      <RegisteredSection {...shown} />
      <HoldSection {...shown} />
    </>
  );
}
