import { getTranslations } from 'next-intl/server';
import { yearCrumbs } from '@/components/bloc/year-crumbs';
import { PageHeader } from '@/components/layout/page-header';
import { LinkButton } from '@/components/ui/link-button';
import { paths, placeOf } from '@/lib/paths';
import type { loadCriteriaDraft } from '@/server/criteria/loaders';
import { ImportScaleForm } from './import-scale-form';

type ImportScaleViewProps = { shown: Awaited<ReturnType<typeof loadCriteriaDraft>> };

/** A scale from a sheet: take the file as it stands, change it, give it back. */
export async function ImportScaleView({ shown: { scope } }: ImportScaleViewProps) {
  const t = await getTranslations('criteria.import');
  const all = await getTranslations('criteria');
  const [year, place] = [String(scope.year), placeOf(scope)];
  return (
    <>
      <PageHeader
        title={t('title', { year })}
        crumbs={await yearCrumbs(scope, { text: all('title', { year }), href: paths.criteria(place) })}
        standing={t('standing')}
      />
      <ImportScaleForm
        blocYearId={scope.id}
        maxMb={5}
        words={{ file: t('file'), hint: t('fileHint'), button: t('button') }}
      />
      <div className="mt-6 flex flex-wrap gap-3">
        <LinkButton href={paths.export('criteria', place)} kind="secondary" download>
          {all('export')}
        </LinkButton>
        <LinkButton href={paths.criteria(place)} kind="quiet">
          {all('group.back')}
        </LinkButton>
      </div>
    </>
  );
}
