import { getTranslations } from 'next-intl/server';
import { BlocList } from '@/components/bloc/bloc-list';
import { FoundForm } from '@/components/bloc/found-form';
import { readBlocFilter } from '@/components/bloc/read-filter';
import { PageFrame } from '@/components/layout/frames';
import { PageHeader } from '@/components/layout/page-header';
import { Section } from '@/components/layout/section';
import { paths } from '@/lib/paths';
import { loadBlocRegister } from '@/server/bloc/register-loaders';

export async function generateMetadata() {
  const t = await getTranslations('blocs');
  return { title: t('register') };
}

export default async function BlocRegisterPage(props: PageProps<'/admin/blocs'>) {
  const filter = readBlocFilter(await props.searchParams);
  const [t, register] = [await getTranslations('blocs'), await loadBlocRegister(filter)];
  return (
    <PageFrame width="wide">
      <PageHeader
        title={t('register')}
        crumbs={[{ text: t('title'), href: paths.blocs }]}
        standing={t('registerStanding', { count: register.total })}
      />
      <BlocList register={register} filter={filter} path={paths.adminBlocs} leadsTo="card" />
      <Section heading={t('found.heading')} level={2} intro={t('found.intro')}>
        <FoundForm />
      </Section>
    </PageFrame>
  );
}
