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
import { nextStep } from './next-step';
import { NominationLinks } from './nomination-links';
import { NominationTable } from './nomination-table';
import { RegisteredSection } from './registered-section';
import { filterRows, listFilters, orderKeys, orderRows } from './order-rows';

type NominationsViewProps = NominationsShown & { asked: { status?: string; sort?: string } };

const live: readonly NominationStatus[] = liveStatuses;

/** The nominations of a bloc year: how they stand, the list by status, rank or points, and the holds. */
export async function NominationsView({ asked, ...shown }: NominationsViewProps) {
  const { scope, rows, ranked, awaiting, dueOn } = shown;
  const [t, statusWord] = [await getTranslations('nomination'), await getTranslations('status')];
  const review = await getTranslations('review');
  const path = paths.nominations(placeOf(scope));
  const filter = listFilters.find((one) => one === asked.status) ?? null;
  const order = readOrder(asked.sort, orderKeys, { by: 'number', direction: 'up' });
  const count = (status: NominationStatus) => rows.filter((row) => row.status === status).length;
  const proposed = new Set(
    rows
      .filter(({ status, subjectKind }) => subjectKind === 'agency' && live.includes(status))
      .map(({ agencyId }) => agencyId),
  ).size;
  const step = nextStep(shown);
  const number = step && 'number' in step ? step.number : 0;
  const words = {
    answer: t('next.answer', { number }),
    finish: t('next.finish', { number }),
    review: review('queue.link'),
    group: review('group.link'),
    write: t('list.new'),
  };
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
      <div className="my-6 flex flex-wrap items-center gap-x-4 gap-y-2 print:hidden">
        {step ? (
          <>
            <LinkButton href={step.href}>{words[step.is]}</LinkButton>
            <p className="max-w-[50ch] text-soft">{t(`next.${step.is}Why`)}</p>
          </>
        ) : (
          <p className="text-soft">{t('next.nothing')}</p>
        )}
      </div>
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
      <NominationLinks {...shown} besides={step?.href} />
      <RegisteredSection {...shown} />
      <HoldSection {...shown} />
    </>
  );
}
