import { getTranslations } from 'next-intl/server';
import { FoldedReason } from '@/components/form/folded-reason';
import { yearCrumbs } from '@/components/bloc/year-crumbs';
import { YearPrintHead } from '@/components/bloc/year-print-head';
import { PageHeader } from '@/components/layout/page-header';
import { Section } from '@/components/layout/section';
import { DataTable } from '@/components/table/data-table';
import { Disclosure } from '@/components/ui/disclosure';
import { EmptyState } from '@/components/ui/empty-state';
import { Steps } from '@/components/ui/steps';
import { Tabs } from '@/components/ui/tabs';
import { Tag } from '@/components/ui/tag';
import { isReady } from '@/domain/older-years/read';
import { formatMoment, formatPoints, nonBreaking } from '@/lib/format';
import { paths, placeOf } from '@/lib/paths';
import { withdrawTableAction } from '@/server/older-years/actions';
import type { OlderYearsShown } from '@/server/older-years/loaders';
import { BringTable } from './bring-table';
import { ColumnsForm } from './columns-form';
import { OtherSheet } from './other-sheet';
import { TablePreview } from './table-preview';

/** The years before the records, as tables that were brought tell them; and, for who may, the way to bring one. */
export async function OlderYearsView({ shown }: { shown: OlderYearsShown }) {
  const t = await getTranslations('olderYears');
  const results = await getTranslations('results');
  const { scope, table, mayBring } = shown;
  const place = placeOf(scope);
  const years = [...new Set(shown.results.map(({ year }) => year))];
  const crumbs = await yearCrumbs(scope, { text: results('crumb'), href: paths.results(place) });
  const columns = table ? <ColumnsForm key={table.id} blocYearId={scope.id} table={table} /> : null;
  // What can be taken over as it stands needs no more answers.
  const ready = table !== null && !table.takenAt && table.read !== null && isReady(table.read);
  const step = !table ? 1 : table.takenAt || ready ? 3 : 2;
  // A few years stand under each other; of many only one, and the way to the others.
  const many = shown.results.length > rowsAtOnce;
  const chosen = years.find((year) => String(year) === shown.of) ?? years[0];
  return (
    <>
      <YearPrintHead scope={scope} />
      <PageHeader title={t('title')} crumbs={crumbs} standing={t('standing', { years: years.length })} />
      {table ? (
        <>
          <p className="mb-3">
            {t('reading')} <strong className="wrap-anywhere">{table.fileName}</strong>
          </p>
          <Steps names={[t('steps.file'), t('steps.columns'), t('steps.take')]} current={step} />
          <OtherSheet blocYearId={scope.id} table={table} />
          {ready || table.takenAt ? null : (
            <Section heading={t('columns.heading')} intro={t('columns.intro')}>
              {columns}
            </Section>
          )}
          {table.read ? <TablePreview shown={shown} table={table} read={table.read} /> : null}
          {ready ? (
            <div className="mt-6">
              <Disclosure summary={t('columns.again')}>{columns}</Disclosure>
            </div>
          ) : null}
        </>
      ) : null}
      {many ? (
        <div className="mt-6 print:hidden">
          <Tabs
            label={t('which')}
            tabs={years.map((year) => ({
              text: String(year),
              href: paths.earlier(place, undefined, String(year)),
              current: year === chosen,
            }))}
          />
        </div>
      ) : null}
      {years
        .filter((year) => !many || year === chosen)
        .map((year) => (
          <OlderYear key={year} shown={shown} year={year} />
        ))}
      {years.length === 0 && !table ? <EmptyState purpose={t('purpose')} why={t('why')} /> : null}
      {mayBring.ok ? (
        <Section heading={t('bring.heading')} intro={t('bring.intro')}>
          <BringTable key={table?.id} blocYearId={scope.id} again={table !== null} />
        </Section>
      ) : null}
    </>
  );
}

/** So many rows stand on one page. */
const rowsAtOnce = 300;

async function OlderYear({ shown, year }: { shown: OlderYearsShown; year: number }) {
  const t = await getTranslations('olderYears');
  const rows = shown.results.filter((row) => row.year === year);
  const [first] = rows;
  if (!first) return null;
  const rated = rows.some(({ rating }) => rating !== '');
  return (
    <Section
      heading={t('yearHeading', { year: String(year) })}
      intro={
        <>
          <Tag kind="plain">{t('imported')}</Tag>{' '}
          <a href={paths.file(first.fileId)} target="_blank" rel="noreferrer">
            {t('file', { name: first.fileName })}
          </a>
          {first.takenAt ? `, ${t('takenAt', { at: formatMoment(first.takenAt) })}` : null}
        </>
      }
    >
      <DataTable
        caption={t('yearHeading', { year: String(year) })}
        captionUnseen
        rows={rows}
        rowKey={({ name }) => name}
        isOwn={({ agencyId }) => agencyId !== null && shown.own.includes(agencyId)}
        columns={[
          { key: 'rank', label: t('rank'), cell: ({ rank }) => rank ?? '–' },
          {
            key: 'agency',
            label: t('agency'),
            names: true,
            cell: ({ name, agencyId }) => {
              const now = agencyId === null ? null : shown.names.get(agencyId);
              return (
                <>
                  {nonBreaking(name)}
                  {agencyId === null ? <span className="block text-sm text-soft">{t('byName')}</span> : null}
                  {now && now.name !== name && now.shortName !== name ? (
                    <span className="block text-sm text-soft">{t('now', { name: now.name })}</span>
                  ) : null}
                </>
              );
            },
          },
          {
            key: 'total',
            label: t('total'),
            numeric: true,
            cell: ({ totalCenti }) => (totalCenti === null ? '–' : formatPoints(totalCenti)),
          },
          ...(rated
            ? [{ key: 'rating', label: t('rating'), cell: ({ rating }: (typeof rows)[number]) => rating || '–' }]
            : []),
        ]}
      />
      {shown.mayBring.ok && first.blocYearId === shown.scope.id ? (
        <div className="mt-3 print:hidden">
          <FoldedReason
            action={withdrawTableAction}
            id={`withdraw-${year}`}
            summary={t('withdraw.summary')}
            label={t('withdraw.reason')}
            hint={t('withdraw.hint', { years: yearsOf(first.tableId, shown) })}
            button={t('withdraw.button')}
          >
            <input type="hidden" name="blocYearId" value={shown.scope.id} />
            <input type="hidden" name="tableId" value={first.tableId} />
          </FoldedReason>
        </div>
      ) : null}
    </Section>
  );
}

/** The years that would lose their figures with a table. */
function yearsOf(tableId: string, { results }: Pick<OlderYearsShown, 'results'>): string {
  return [...new Set(results.filter((row) => row.tableId === tableId).map(({ year }) => year))]
    .toSorted((a, b) => a - b)
    .join(', ');
}
