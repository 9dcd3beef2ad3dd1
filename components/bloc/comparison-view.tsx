import { getTranslations } from 'next-intl/server';
import { DotPlot } from '@/components/chart/dot-plot';
import { FilterForm } from '@/components/form/filter-form';
import { Select } from '@/components/form/select';
import { PageHeader } from '@/components/layout/page-header';
import { Pagination } from '@/components/table/pagination';
import { listAddress } from '@/components/table/list-address';
import { Figures } from '@/components/ui/figures';
import { LinkButton } from '@/components/ui/link-button';
import type { ComparisonFilter, ComparisonOrder } from '@/domain/bloc/compare';
import { blocKinds, blocLevels } from '@/domain/bloc/register';
import { formatDay, formatShare } from '@/lib/format';
import { paths } from '@/lib/paths';
import type { loadComparison } from '@/server/bloc/register-loaders';
import { ComparisonTable } from './comparison-table';
import { OtherYears } from './other-years';

type ComparisonViewProps = {
  shown: Awaited<ReturnType<typeof loadComparison>>;
  filter: ComparisonFilter;
  order: ComparisonOrder;
  query: Readonly<Record<string, string>>;
};

const share = (part: number, whole: number) => (whole === 0 ? null : Math.round((part * 100_00) / whole));

/** All blocs of the province in one year, side by side: how far each has come, who is late, what was signed and awarded. */
export async function ComparisonView({ shown, filter, order, query }: ComparisonViewProps) {
  const { year, years, on, all, fitting, rows, page, pageCount, outside } = shown;
  const [t, blocs] = [await getTranslations('comparison'), await getTranslations('blocs')];
  const complete = all.filter(({ signedOn }) => signedOn !== null).length;
  const filtered = filter.kind !== null || filter.level !== null || filter.lateOnly;
  return (
    <>
      <PageHeader
        title={t('title', { year: String(year) })}
        crumbs={[{ text: blocs('title'), href: paths.blocs }]}
        standing={t('standing', { count: all.length, day: formatDay(on) })}
      />
      <Figures
        figures={[
          { value: `${complete}/${all.length}`, label: t('figures.signed') },
          { value: String(all.filter(({ late }) => late.length > 0).length), label: t('figures.late') },
          { value: String(all.reduce((sum, { awards }) => sum + awards, 0)), label: t('figures.awards') },
          { value: String(outside), label: t('figures.outside'), href: paths.outsideBlocs(on) },
        ]}
      />
      <OtherYears
        years={years}
        now={year}
        hrefOf={(other) => listAddress(paths.compareBlocs(), query, { year: String(other), page: undefined })}
      />
      <FilterForm
        path={paths.compareBlocs()}
        keep={{ year: String(year), ...(query.sort ? { sort: query.sort } : {}) }}
        filtered={filtered}
      >
        <Select
          name="kind"
          label={blocs('kind')}
          none={blocs('all')}
          options={blocKinds.map((value) => ({ value, text: blocs(`kinds.${value}`) }))}
          defaultValue={filter.kind ?? undefined}
        />
        <Select
          name="level"
          label={blocs('level')}
          none={blocs('all')}
          options={blocLevels.map((value) => ({ value, text: blocs(`levels.${value}`) }))}
          defaultValue={filter.level ?? undefined}
        />
        <Select
          name="late"
          label={t('lateness')}
          none={blocs('all')}
          options={[{ value: 'yes', text: t('lateOnly') }]}
          defaultValue={filter.lateOnly ? 'yes' : undefined}
        />
      </FilterForm>
      <ComparisonTable rows={rows} year={year} filtered={filtered} order={order} query={query} />
      <Pagination path={paths.compareBlocs()} query={query} page={page} pageCount={pageCount} total={fitting.length} />
      {fitting.length > 0 ? (
        <>
          <p className="mt-4">
            <LinkButton
              href={listAddress('/api/exports/bloc-comparison', query, { year: String(year), page: undefined })}
              kind="secondary"
              download
            >
              {t('export')}
            </LinkButton>
          </p>
          <div className="mt-8">
            <DotPlot
              caption={t('chartCaption')}
              rowLabel={blocs('name')}
              solidLabel={t('chartSigned')}
              hollowLabel={t('chartSheets')}
              rows={rows.map(({ slug, name, signed, parties, sheets, members }) => ({
                label: name,
                href: paths.year({ bloc: slug, year }),
                solid: share(signed, parties),
                hollow: share(sheets, members),
              }))}
              ticks={[0, 50_00, 100_00]}
              formatTick={formatShare}
              formatValue={formatShare}
            />
          </div>
        </>
      ) : null}
    </>
  );
}
