import { getTranslations } from 'next-intl/server';
import { AnnexesView } from '@/components/annex/annexes-view';
import { loadAnnexes } from '@/server/annex/loaders';

export async function generateMetadata({ params }: PageProps<'/blocs/[bloc]/[year]/covenant/annexes'>) {
  const { year } = await params;
  return { title: (await getTranslations('annex'))('title', { year }) };
}

export default async function AnnexesPage(props: PageProps<'/blocs/[bloc]/[year]/covenant/annexes'>) {
  const { bloc, year } = await props.params;
  const { change } = await props.searchParams;
  return <AnnexesView shown={await loadAnnexes(bloc, year, typeof change === 'string' ? change : null)} />;
}
