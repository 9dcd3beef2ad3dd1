import { getTranslations } from 'next-intl/server';
import { yearCrumbs } from '@/components/bloc/year-crumbs';
import { YearPrintHead } from '@/components/bloc/year-print-head';
import { PageHeader } from '@/components/layout/page-header';
import { readOrder } from '@/components/table/column-head';
import { DataTable } from '@/components/table/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { PrintButton } from '@/components/ui/print-button';
import { TextLink } from '@/components/ui/text-link';
import { nonBreaking } from '@/lib/format';
import { paths, placeOf } from '@/lib/paths';
import type { ComparisonShown } from '@/server/nomination/loaders';
import { comparisonWords } from './comparison-words';
import { comparisonKeys, orderCompared } from './order-compared';
import { StatusTag } from './status-tag';

/** The nominations side by side, in the order the reader asks for; what is hidden says why. */
export async function NominationComparisonView({ scope, ranked, rows, asked }: ComparisonShown & { asked?: string }) {
  const [t, list] = [await getTranslations('review.comparison'), await getTranslations('nomination')];
  const review = await getTranslations('review');
  const words = await comparisonWords(ranked);
  const place = placeOf(scope);
  const order = readOrder(asked, comparisonKeys, { by: 'number', direction: 'up' });
  return (
    <>
      <YearPrintHead scope={scope} />
      <PageHeader
        title={t('title')}
        crumbs={await yearCrumbs(scope, { text: list('title'), href: paths.nominations(place) })}
        standing={rows.length > 0 ? t('standing', { count: rows.length }) : null}
      />
      {rows.length === 0 ? (
        <EmptyState purpose={t('purpose')} why={t('why')} />
      ) : (
        <>
          <p className="mb-4 flex flex-wrap gap-3 print:hidden">
            <LinkButton href={paths.export('nomination-comparison', place, undefined, asked)} kind="secondary" download>
              {t('download')}
            </LinkButton>
            <LinkButton href={paths.export('nomination-booklet', place)} kind="secondary" download>
              {list('list.booklet')}
            </LinkButton>
            <PrintButton>{t('print')}</PrintButton>
          </p>
          <DataTable
            caption={t('caption')}
            captionUnseen
            rows={orderCompared(rows, order)}
            rowKey={({ id }) => id}
            isOwn={({ isOwn }) => isOwn}
            order={{ path: paths.nominationComparison(place), query: {}, ...order }}
            columnsAre="many"
            columns={[
              {
                key: 'number',
                label: list('list.number'),
                numeric: true,
                sortable: true,
                cell: ({ number }) => number,
              },
              {
                key: 'nominee',
                label: review('nominee'),
                names: true,
                cell: ({ number, nominee, formName, groundLabel, status, sights }) => (
                  <>
                    {sights.achievement === 'shown' ? (
                      <TextLink href={paths.nomination(place, number)}>{nonBreaking(nominee)}</TextLink>
                    ) : (
                      nonBreaking(nominee)
                    )}
                    <span className="block text-sm font-normal text-soft">
                      {nonBreaking(formName)} · {groundLabel}
                    </span>
                    <StatusTag status={status} />
                  </>
                ),
              },
              {
                key: 'rank',
                label: t('place'),
                numeric: true,
                sortable: true,
                cell: (row) => (
                  <div>
                    {words.rank(row)}
                    {row.place ? <span className="block text-sm text-soft">{words.points(row)}</span> : null}
                  </div>
                ),
              },
              {
                key: 'history',
                label: t('history'),
                cell: (row) => (
                  <div className="lg:min-w-36">
                    {words.targets(row)}
                    <span className="block text-sm text-soft">{words.awards(row)}</span>
                  </div>
                ),
              },
              {
                key: 'agree',
                label: t('opinions'),
                sortable: true,
                cell: (row) => (
                  <div className="lg:min-w-40">
                    {words.count(row)}
                    <span className="block text-sm text-soft">{words.opinions(row)}</span>
                  </div>
                ),
              },
              {
                key: 'consolidated',
                label: t('consolidated'),
                cell: (row) => <div className="text-left lg:min-w-40">{words.consolidated(row)}</div>,
              },
            ]}
          />
        </>
      )}
    </>
  );
}
