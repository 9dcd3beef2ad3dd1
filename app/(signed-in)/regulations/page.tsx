import { getTranslations } from 'next-intl/server';
import { PageFrame } from '@/components/layout/frames';
import { RegulationsView } from '@/components/regulation/regulations-view';
import { loadRegulations } from '@/server/regulation/loaders';

export async function generateMetadata() {
  return { title: (await getTranslations('regulation'))('title') };
}

export default async function RegulationsPage(props: PageProps<'/regulations'>) {
  const { on, show } = await props.searchParams;
  const given = (value: string | string[] | undefined) => (typeof value === 'string' ? value : undefined);
  return (
    <PageFrame width="wide">
      <RegulationsView {...await loadRegulations(given(on), given(show))} />
    </PageFrame>
  );
}
