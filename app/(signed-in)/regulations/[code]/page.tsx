import { PageFrame } from '@/components/layout/frames';
import { RegulationView } from '@/components/regulation/regulation-view';
import { loadRegulation } from '@/server/regulation/loaders';

export async function generateMetadata(props: PageProps<'/regulations/[code]'>) {
  const { code } = await props.params;
  return { title: decodeURIComponent(code) };
}

export default async function RegulationPage(props: PageProps<'/regulations/[code]'>) {
  const { code } = await props.params;
  return (
    <PageFrame width="wide">
      <RegulationView {...await loadRegulation(decodeURIComponent(code))} />
    </PageFrame>
  );
}
