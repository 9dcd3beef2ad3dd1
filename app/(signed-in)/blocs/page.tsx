import { getTranslations } from 'next-intl/server';
import { BlocList } from '@/components/bloc/bloc-list';
import { readBlocFilter } from '@/components/bloc/read-filter';
import { PageFrame } from '@/components/layout/frames';
import { PageHeader } from '@/components/layout/page-header';
import { EmptyState } from '@/components/ui/empty-state';
import { TaskList } from '@/components/ui/task-list';
import { TextLink } from '@/components/ui/text-link';
import { paths } from '@/lib/paths';
import { loadActor, loadBlocs } from '@/server/bloc/loaders';
import { keepsBlocs, loadBlocRegister, type RegisterFilter } from '@/server/bloc/register-loaders';

export async function generateMetadata() {
  const t = await getTranslations('blocs');
  return { title: t('title') };
}

export default async function BlocsPage(props: PageProps<'/blocs'>) {
  return keepsBlocs(await loadActor()) ? (
    <ProvincesBlocs filter={readBlocFilter(await props.searchParams)} />
  ) : (
    <OwnBlocs />
  );
}

async function ProvincesBlocs({ filter }: { filter: RegisterFilter }) {
  const [t, register] = [await getTranslations('blocs'), await loadBlocRegister(filter)];
  const links = [
    { text: t('toCompare'), href: paths.compareBlocs() },
    { text: t('register'), href: paths.adminBlocs },
    { text: t('toOutside'), href: paths.outsideBlocs() },
  ];
  return (
    <PageFrame width="wide">
      <PageHeader title={t('title')} standing={t('registerStanding', { count: register.total })} />
      <p className="-mt-3 mb-4 flex flex-wrap gap-x-6">
        {links.map(({ text, href }) => (
          <TextLink key={href} href={href} className="flex min-h-11 items-center">
            {text}
          </TextLink>
        ))}
      </p>
      <BlocList register={register} filter={filter} path={paths.blocs} leadsTo="year" />
    </PageFrame>
  );
}

async function OwnBlocs() {
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
