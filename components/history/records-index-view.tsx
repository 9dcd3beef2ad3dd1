import { getTranslations } from 'next-intl/server';
import { IllustrativeTag } from '@/components/bloc/illustrative-tag';
import { yearCrumbs } from '@/components/bloc/year-crumbs';
import { YearPrintHead } from '@/components/bloc/year-print-head';
import { PageHeader } from '@/components/layout/page-header';
import { Section } from '@/components/layout/section';
import { FindingList } from '@/components/nomination/finding-list';
import { DataTable } from '@/components/table/data-table';
import { LinkButton } from '@/components/ui/link-button';
import { TextLink } from '@/components/ui/text-link';
import { hasPaper, type YearRatingFact } from '@/domain/history/facts';
import { nonBreaking } from '@/lib/format';
import { paths, placeOf } from '@/lib/paths';
import type { RecordsIndexShown } from '@/server/history/loaders';

/** The ratings of all members through the last years, each linked to all that is on record of it. */
export async function RecordsIndexView({ scope, years, rows, unissued, mayImport, caps }: RecordsIndexShown) {
  const [t, list] = [await getTranslations('records'), await getTranslations('nomination')];
  const kinds = await getTranslations('agencies.kinds');
  const place = placeOf(scope);
  const recorded = rows.some(({ ratings }) => ratings.length > 0);
  return (
    <>
      <YearPrintHead scope={scope} />
      <PageHeader
        title={t('title')}
        crumbs={await yearCrumbs(scope, { text: list('title'), href: paths.nominations(place) })}
        standing={
          <>
            {t('indexStanding', { unissued, recorded: String(recorded) })}{' '}
            <IllustrativeTag show={scope.illustrative.includes('history')} />
          </>
        }
      />
      <p className="mb-4 max-w-[75ch]">{t('indexIntro')}</p>
      <DataTable
        caption={t('indexCaption', { from: String(years[0] ?? ''), to: String(scope.year) })}
        columnsAre="many"
        rows={rows}
        rowKey={({ agencyId }) => agencyId}
        isOwn={({ isOwn }) => isOwn}
        columns={[
          {
            key: 'agency',
            label: t('agency'),
            names: true,
            cell: ({ name, slug }) => (
              <TextLink href={paths.agencyRecords(place, slug)} className="inline-flex min-h-11 items-center">
                {nonBreaking(name)}
              </TextLink>
            ),
          },
          ...years.map((year) => ({
            key: String(year),
            label: String(year),
            cell: (row: RecordsIndexShown['rows'][number]) => (
              <RatingCell
                own={row.ratings.find((one) => one.year === year) ?? null}
                inherited={row.inherited.filter((one) => one.year === year)}
              />
            ),
          })),
          { key: 'awards', label: t('awards'), numeric: true, cell: ({ awards }) => awards },
        ]}
      />
      <p className="mt-3 max-w-[75ch] text-sm text-soft">{t('legend')}</p>
      {caps.length > 0 ? (
        <Section heading={t('caps', { year: String(scope.year) })} intro={t('capsIntro')}>
          {caps.map(({ kind, finding }) => (
            <div key={kind} className="mt-5">
              <h3>{kinds(kind)}</h3>
              <FindingList findings={[finding]} />
            </div>
          ))}
        </Section>
      ) : null}
      {mayImport ? (
        <p className="mt-6 print:hidden">
          <LinkButton href={paths.recordsImport(place)} kind="secondary">
            {t('import.link')}
          </LinkButton>
        </p>
      ) : null}
    </>
  );
}

/** One year: the rating in short, a star while its paper is missing, in brackets where it is of those it came from. */
async function RatingCell({ own, inherited }: { own: YearRatingFact | null; inherited: readonly YearRatingFact[] }) {
  const t = await getTranslations('records.short');
  const full = await getTranslations('scoring.ranking.ratings');
  const short = (one: YearRatingFact) => `${t(one.rating)}${hasPaper(one) ? '' : '*'}`;
  if (own)
    return (
      <span className={own.rating === 'excellent' ? 'font-medium text-done' : undefined}>
        <span aria-hidden="true">{short(own)}</span>
        <span className="unseen">{full(own.rating)}</span>
      </span>
    );
  if (inherited.length === 0) return <span className="text-soft">–</span>;
  return (
    <span>
      <span aria-hidden="true">({inherited.map(short).join(', ')})</span>
      <span className="unseen">
        {t('ofPredecessor', { rating: inherited.map(({ rating }) => full(rating)).join(', ') })}
      </span>
    </span>
  );
}
