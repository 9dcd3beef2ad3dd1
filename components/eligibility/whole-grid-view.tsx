import { getTranslations } from 'next-intl/server';
import { Select } from '@/components/form/select';
import { PageHeader } from '@/components/layout/page-header';
import { EmptyState } from '@/components/ui/empty-state';
import { paths } from '@/lib/paths';
import type { WholeGridShown } from '@/server/eligibility/loaders';
import { GridFilter } from './grid-filter';
import { GridTable } from './grid-table';

type WholeGridViewProps = WholeGridShown & { show: string | undefined; basis: string | undefined };

/** What would pass, over all blocs the reader may open. */
export async function WholeGridView({ year, years, grid, hidden, show, basis }: WholeGridViewProps) {
  const [t, register] = [await getTranslations('eligibility'), await getTranslations('register')];
  return (
    <>
      <PageHeader
        title={t('title')}
        crumbs={[{ text: register('title'), href: paths.register }]}
        standing={year === null ? undefined : t('wholeLine', { year: String(year), count: grid.rows.length })}
      />
      {grid.rows.length === 0 ? (
        <EmptyState purpose={t('purpose')} why={t('noBlocs')} />
      ) : (
        <>
          <GridFilter path={paths.wholeEligibility()} grid={grid} show={show} basis={basis}>
            <Select
              name="year"
              label={register('year')}
              defaultValue={year === null ? undefined : String(year)}
              options={years.map((one) => ({ value: String(one), text: String(one) }))}
            />
          </GridFilter>
          <GridTable grid={grid} show={show} basis={basis} hidden={hidden} namesBloc />
          <p className="mt-6 text-sm text-soft">{t('hint')}</p>
        </>
      )}
    </>
  );
}
