import { getTranslations } from 'next-intl/server';
import { CompositionView } from '@/components/bloc/composition-view';
import { PageFrame } from '@/components/layout/frames';
import { loadComposition } from '@/server/bloc/register-loaders';

export async function generateMetadata() {
  const t = await getTranslations('blocs');
  return { title: t('register') };
}

export default async function CompositionPage(props: PageProps<'/admin/blocs/[bloc]/[year]'>) {
  const [{ bloc, year }, { search }] = [await props.params, await props.searchParams];
  const typed = typeof search === 'string' ? search : '';
  return (
    <PageFrame>
      <CompositionView shown={await loadComposition(bloc, year, typed)} typed={typed} />
    </PageFrame>
  );
}
