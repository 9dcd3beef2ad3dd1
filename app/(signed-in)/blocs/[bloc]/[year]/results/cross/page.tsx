import { getTranslations } from 'next-intl/server';
import { CrossView } from '@/components/scoring/cross-view';
import { loadCross } from '@/server/cross/loaders';

export async function generateMetadata({ params }: PageProps<'/blocs/[bloc]/[year]/results/cross'>) {
  const { year } = await params;
  return { title: (await getTranslations('cross'))('title', { year }) };
}

export default async function CrossPage(props: PageProps<'/blocs/[bloc]/[year]/results/cross'>) {
  const { bloc, year } = await props.params;
  return <CrossView shown={await loadCross(bloc, year)} />;
}
