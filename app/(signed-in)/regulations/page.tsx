import { getTranslations } from 'next-intl/server';
import { PageFrame } from '@/components/layout/frames';
import { RegulationsView } from '@/components/regulation/regulations-view';
import { loadRegulations } from '@/server/award/loaders';

export async function generateMetadata() {
  return { title: (await getTranslations('regulation'))('title') };
}

export default async function RegulationsPage(props: PageProps<'/regulations'>) {
  const { on } = await props.searchParams;
  return (
    <PageFrame width="wide">
      <RegulationsView {...await loadRegulations(typeof on === 'string' ? on : undefined)} />
    </PageFrame>
  );
}
