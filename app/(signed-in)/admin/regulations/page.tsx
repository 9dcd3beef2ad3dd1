import { getTranslations } from 'next-intl/server';
import { PageFrame } from '@/components/layout/frames';
import { LawView } from '@/components/regulation/law-view';
import { loadLaw } from '@/server/regulation/loaders';

export async function generateMetadata() {
  const t = await getTranslations('regulation');
  return { title: t('title') };
}

export default async function LawPage(props: PageProps<'/admin/regulations'>) {
  const { show } = await props.searchParams;
  return (
    <PageFrame width="wide">
      <LawView {...await loadLaw(typeof show === 'string' ? show : undefined)} />
    </PageFrame>
  );
}
