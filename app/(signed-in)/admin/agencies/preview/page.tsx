import { PreviewView } from '@/components/agency/preview-view';
import { typedIn } from '@/components/agency/typed';
import { PageFrame } from '@/components/layout/frames';
import { loadPreview } from '@/server/agency/loaders';

export default async function PreviewPage(props: PageProps<'/admin/agencies/preview'>) {
  const typed = typedIn(await props.searchParams);
  return (
    <PageFrame>
      <PreviewView shown={await loadPreview(typed)} typed={typed} />
    </PageFrame>
  );
}
