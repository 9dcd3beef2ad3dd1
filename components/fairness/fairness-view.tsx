import { getTranslations } from 'next-intl/server';
import { IllustrativeTag } from '@/components/bloc/illustrative-tag';
import { yearCrumbs } from '@/components/bloc/year-crumbs';
import { YearPrintHead } from '@/components/bloc/year-print-head';
import { YearDots, YearScale } from '@/components/chart/year-dots';
import { FilterForm } from '@/components/form/filter-form';
import { Select } from '@/components/form/select';
import { PageHeader } from '@/components/layout/page-header';
import { Section } from '@/components/layout/section';
import { readOrder } from '@/components/table/column-head';
import { DataTable } from '@/components/table/data-table';
import { Figures } from '@/components/ui/figures';
import { Notice } from '@/components/ui/notice';
import { Tag } from '@/components/ui/tag';
import { TextLink } from '@/components/ui/text-link';
import { formatShare, nonBreaking } from '@/lib/format';
import { paths, placeOf } from '@/lib/paths';
import type { FairnessShown } from '@/server/fairness/loaders';
import { fairOrders, orderFairRows } from './order-rows';

type FairnessViewProps = FairnessShown & { query: Readonly<Record<string, string>> };

/** How the awards fell on the members through the years: who never had one, gaps, runs, kinds, leaders against staff; and this year's. */
export async function FairnessView({ query, ...shown }: FairnessViewProps) {
  const { scope, rows, forms, formCode, share } = shown;
  const [t, list] = [await getTranslations('fairness'), await getTranslations('nomination')];
  const place = placeOf(scope);
  const never = rows.filter(({ times }) => times === 0).length;
  const longest = rows.reduce((most, { streak }) => Math.max(most, streak), 0);
  return (
    <>
      <YearPrintHead scope={scope} />
      <PageHeader
        title={t('title')}
        crumbs={await yearCrumbs(scope, { text: list('title'), href: paths.nominations(place) })}
        standing={
          <>
            {t('standing', { year: String(scope.year), never, members: rows.length })}{' '}
            <IllustrativeTag show={scope.illustrative.includes('history')} />
          </>
        }
        notice={
          share.isOver && share.shareBps !== null && share.warningBps !== null ? (
            <Notice kind="late">
              {t('over', {
                proposed: share.proposed,
                members: rows.length,
                share: formatShare(share.shareBps),
                warning: formatShare(share.warningBps),
              })}
            </Notice>
          ) : null
        }
      />
      <Figures
        figures={[
          { value: String(rows.reduce((sum, { times }) => sum + times, 0)), label: t('figures.times') },
          { value: `${never}/${rows.length}`, label: t('figures.never') },
          { value: String(longest), label: t('figures.streak') },
          { value: `${share.proposed}/${rows.length}`, label: t('figures.proposed', { year: String(scope.year) }) },
        ]}
      />
      <div className="mt-6">
        <FilterForm
          path={paths.fairness(place)}
          keep={query.sort ? { sort: query.sort } : {}}
          filtered={formCode !== null}
        >
          <Select
            name="form"
            label={t('form')}
            none={t('allForms')}
            defaultValue={formCode ?? undefined}
            options={forms.map(([value, text]) => ({ value, text }))}
          />
        </FilterForm>
      </div>
      <MembersTable {...shown} query={query} />
      <p className="mt-3 max-w-[75ch] text-sm text-soft">{t('legend')}</p>
      <QuotaSection {...shown} />
      <KindSection {...shown} />
      <ParitySection {...shown} />
    </>
  );
}

type Row = FairnessShown['rows'][number];

async function MembersTable({ scope, rows, firstYear, query }: FairnessViewProps) {
  const t = await getTranslations('fairness');
  const place = placeOf(scope);
  const order = readOrder(query.sort, fairOrders, { by: 'agency', direction: 'up' });
  const range = { from: firstYear, to: scope.year };
  return (
    <DataTable
      caption={t('caption', { from: String(firstYear), to: String(scope.year) })}
      columnsAre="many"
      rows={orderFairRows(rows, order)}
      rowKey={({ agencyId }) => agencyId}
      isOwn={({ isOwn }) => isOwn}
      order={{ path: paths.fairness(place), query, ...order }}
      columns={[
        {
          key: 'agency',
          label: t('agency'),
          names: true,
          sortable: true,
          cell: ({ name, slug }) => (
            <TextLink href={paths.agencyRecords(place, slug, 'awards')} className="inline-flex min-h-11 items-center">
              {nonBreaking(name)}
            </TextLink>
          ),
        },
        {
          key: 'dots',
          label: '',
          head: <YearScale {...range} />,
          cell: ({ years, beforeYears }) => <YearDots {...range} solid={years} hollow={beforeYears} />,
        },
        {
          key: 'times',
          label: t('times'),
          numeric: true,
          sortable: true,
          cell: ({ times }) => <strong>{times}</strong>,
        },
        { key: 'lastYear', label: t('last'), sortable: true, words: true, cell: (row) => <Last row={row} /> },
        {
          key: 'streak',
          label: t('streak'),
          numeric: true,
          sortable: true,
          cell: ({ streak }) => (streak === 0 ? '–' : t('years', { count: streak })),
        },
        {
          key: 'proposed',
          label: t('proposed', { year: String(scope.year) }),
          numeric: true,
          cell: (row) => row.proposed,
        },
      ]}
    />
  );
}

/** When last and in which years; what its predecessors were awarded apart. */
async function Last({ row: { years, lastYear, gap, before, beforeYears } }: { row: Row }) {
  const t = await getTranslations('fairness');
  return (
    <>
      {lastYear === null || gap === null ? (
        <Tag kind="waiting">{t('never')}</Tag>
      ) : (
        <>
          <span className="inline-block">
            <span className="tabular">{lastYear}</span>{' '}
            <span className="text-sm text-soft">{gap === 0 ? t('thisYear') : t('gap', { count: gap })}</span>
          </span>
          {years.length > 1 ? <span className="tabular block text-sm text-soft">{years.join(', ')}</span> : null}
        </>
      )}
      {before === 0 ? null : (
        <span className="tabular block text-sm text-soft">
          {t('before', { count: before, years: beforeYears.join(', ') })}
        </span>
      )}
    </>
  );
}

/** Whom the year proposes, by form, with what the charter leaves. */
async function QuotaSection({ scope, quotas, share }: FairnessShown) {
  const t = await getTranslations('fairness');
  return (
    <Section
      heading={t('quotas', { year: String(scope.year) })}
      intro={share.warningBps === null ? t('noCharter') : t('warning', { share: formatShare(share.warningBps) })}
    >
      <DataTable
        caption={t('quotas', { year: String(scope.year) })}
        captionUnseen
        rows={quotas}
        rowKey={({ code }) => code}
        empty={<p>{t('noQuotas')}</p>}
        columns={[
          { key: 'form', label: t('form'), names: true, cell: ({ name }) => nonBreaking(name) },
          { key: 'count', label: t('proposedCount'), numeric: true, cell: ({ count }) => count },
          { key: 'most', label: t('most'), numeric: true, cell: ({ most }) => most ?? t('noLimit') },
          {
            key: 'left',
            label: t('left'),
            numeric: true,
            cell: ({ count, most }) =>
              most === null ? (
                '–'
              ) : count > most ? (
                <Tag kind="late">{t('overBy', { count: count - most })}</Tag>
              ) : (
                most - count
              ),
          },
        ]}
      />
    </Section>
  );
}

async function KindSection({ kinds }: FairnessShown) {
  const [t, kind] = [await getTranslations('fairness'), await getTranslations('agencies.kinds')];
  return (
    <Section heading={t('byKind')}>
      <DataTable
        caption={t('byKind')}
        captionUnseen
        rows={kinds}
        rowKey={(one) => one.kind}
        columns={[
          {
            key: 'kind',
            label: t('kind'),
            names: true,
            cell: (one) => kind(one.kind as Parameters<typeof kind>[0]),
          },
          { key: 'members', label: t('members'), numeric: true, cell: ({ members }) => members },
          { key: 'awarded', label: t('awarded'), numeric: true, cell: ({ awarded }) => awarded },
          { key: 'times', label: t('times'), numeric: true, cell: ({ times }) => times },
        ]}
      />
    </Section>
  );
}

const groups = ['leaders', 'staff', 'women', 'men'] as const;

async function ParitySection({ parity }: FairnessShown) {
  const t = await getTranslations('fairness');
  const nobody = parity.leaders.persons + parity.staff.persons === 0;
  return (
    <Section heading={t('parity')} intro={t('parityIntro')}>
      <DataTable
        caption={t('parity')}
        captionUnseen
        rows={nobody ? [] : groups.map((group) => ({ group, ...parity[group] }))}
        rowKey={({ group }) => group}
        empty={<p>{t('nobody')}</p>}
        columns={[
          { key: 'group', label: t('group'), names: true, cell: ({ group }) => t(`groups.${group}`) },
          { key: 'persons', label: t('persons'), numeric: true, cell: ({ persons }) => persons },
          { key: 'awarded', label: t('awarded'), numeric: true, cell: ({ awarded }) => awarded },
          { key: 'awards', label: t('times'), numeric: true, cell: ({ awards }) => awards },
        ]}
      />
    </Section>
  );
}
