import { getTranslations } from 'next-intl/server';
import { BlocCard } from '@/components/bloc/bloc-card';
import { PageFrame } from '@/components/layout/frames';
import { loadBlocCard } from '@/server/bloc/register-loaders';

export async function generateMetadata() {
  const t = await getTranslations('blocs');
  return { title: t('register') };
}

export default async function BlocCardPage(props: PageProps<'/admin/blocs/[bloc]'>) {
  const { bloc } = await props.params;
  return (
    <PageFrame>
      <BlocCard card={await loadBlocCard(bloc)} />
    </PageFrame>
  );
}
