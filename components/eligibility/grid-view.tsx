import { getTranslations } from 'next-intl/server';
import { yearCrumbs } from '@/components/bloc/year-crumbs';
import { YearPrintHead } from '@/components/bloc/year-print-head';
import { PageHeader } from '@/components/layout/page-header';
import { EmptyState } from '@/components/ui/empty-state';
import { TextLink } from '@/components/ui/text-link';
import { formatDay } from '@/lib/format';
import { paths, placeOf } from '@/lib/paths';
import type { GridShown } from '@/server/eligibility/loaders';
import { GridFilter } from './grid-filter';
import { GridTable } from './grid-table';

type GridViewProps = GridShown & { show: string | undefined; basis: string | undefined };

/** What would pass in a bloc year, by the law of its official day. */
export async function GridView({ scope, grid, own, hidden, show, basis }: GridViewProps) {
  const [t, nomination] = [await getTranslations('eligibility'), await getTranslations('nomination')];
  const place = placeOf(scope);
  return (
    <>
      <YearPrintHead scope={scope} />
      <PageHeader
        title={t('title')}
        crumbs={await yearCrumbs(scope, { text: nomination('title'), href: paths.nominations(place) })}
        standing={t('standingLine', { year: String(scope.year), day: formatDay(scope.on) })}
      />
      {grid.columns.length === 0 ? (
        <EmptyState purpose={t('purpose')} why={t('noForms')} />
      ) : (
        <>
          <GridFilter path={paths.eligibility(place)} grid={grid} show={show} basis={basis} />
          <GridTable grid={grid} show={show} basis={basis} own={own} hidden={hidden} />
        </>
      )}
      <p className="mt-6 text-sm text-soft">
        {t('hint')}{' '}
        <TextLink href={paths.regulations(scope.on)}>{t('regulations', { day: formatDay(scope.on) })}</TextLink>
      </p>
    </>
  );
}
