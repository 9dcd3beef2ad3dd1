import { getTranslations } from 'next-intl/server';
import { PageFrame } from '@/components/layout/frames';
import { VersionView } from '@/components/regulation/version-view';
import { loadVersion } from '@/server/regulation/loaders';

export async function generateMetadata() {
  const t = await getTranslations('regulation');
  return { title: t('title') };
}

export default async function VersionPage(props: PageProps<'/admin/regulations/[noun]/[id]'>) {
  const { noun, id } = await props.params;
  return (
    <PageFrame>
      <VersionView {...await loadVersion(noun, id)} />
    </PageFrame>
  );
}
