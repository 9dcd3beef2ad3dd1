import { getTranslations } from 'next-intl/server';
import { PageFrame } from '@/components/layout/frames';
import { NewVersionView } from '@/components/regulation/new-version-view';
import { searchParam } from '@/lib/search-param';
import { loadVersion } from '@/server/regulation/loaders';

export async function generateMetadata() {
  const t = await getTranslations('regulation');
  return { title: t('title') };
}

export default async function NewVersionPage(props: PageProps<'/admin/regulations/[noun]/new'>) {
  const [{ noun }, { after }] = [await props.params, await props.searchParams];
  return (
    <PageFrame>
      <NewVersionView {...await loadVersion(noun, searchParam(after))} />
    </PageFrame>
  );
}
