import { getTranslations } from 'next-intl/server';
import { PageFrame } from '@/components/layout/frames';
import { PageHeader } from '@/components/layout/page-header';
import { EmptyState } from '@/components/ui/empty-state';
import { TaskList } from '@/components/ui/task-list';
import { paths } from '@/lib/paths';
import { loadBlocs } from '@/server/bloc/loaders';

export default async function BlocsPage() {
  const [t, blocs] = [await getTranslations('blocs'), await loadBlocs()];
  return (
    <PageFrame>
      <PageHeader title={t('title')} standing={t('standing', { count: blocs.length })} />
      {blocs.length === 0 ? <EmptyState purpose={t('purpose')} why={t('none')} /> : null}
      {blocs.map(({ bloc, years }) => (
        <section key={bloc.id} className="mt-6" aria-label={bloc.name}>
          <h2 className="mb-1">{bloc.name}</h2>
          <TaskList
            tasks={years.map(({ year, memberAgencyIds }) => ({
              text: t('year', { year: String(year) }),
              href: paths.year({ bloc: bloc.slug, year }),
              place: t('members', { count: memberAgencyIds.length }),
              ...(bloc.rehearsalOn ? { tag: { kind: 'plain' as const, text: t('rehearsal') } } : {}),
            }))}
          />
        </section>
      ))}
    </PageFrame>
  );
}
