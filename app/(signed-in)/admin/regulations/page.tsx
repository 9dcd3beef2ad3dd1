import { PageFrame } from '@/components/layout/frames';
import { LawView } from '@/components/regulation/law-view';
import { loadLaw } from '@/server/regulation/loaders';

export default async function LawPage(props: PageProps<'/admin/regulations'>) {
  const { show } = await props.searchParams;
  return (
    <PageFrame width="wide">
      <LawView {...await loadLaw(typeof show === 'string' ? show : undefined)} />
    </PageFrame>
  );
}
