import { getTranslations } from 'next-intl/server';
import { PreviewView } from '@/components/agency/preview-view';
import { typedIn } from '@/components/agency/typed';
import { PageFrame } from '@/components/layout/frames';
import { loadPreview } from '@/server/agency/loaders';

export async function generateMetadata() {
  const t = await getTranslations('agencyKeeping');
  return { title: t('previewTitle') };
}

export default async function PreviewPage(props: PageProps<'/admin/agencies/preview'>) {
  const typed = typedIn(await props.searchParams);
  return (
    <PageFrame>
      <PreviewView shown={await loadPreview(typed)} typed={typed} />
    </PageFrame>
  );
}
