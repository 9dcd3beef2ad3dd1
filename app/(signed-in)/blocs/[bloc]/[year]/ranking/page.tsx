import { getTranslations } from 'next-intl/server';
import { RankingView } from '@/components/scoring/ranking-view';
import { loadRanking } from '@/server/result/loaders';

export async function generateMetadata({ params }: PageProps<'/blocs/[bloc]/[year]/ranking'>) {
  const { year } = await params;
  return { title: (await getTranslations('scoring.ranking'))('title', { year }) };
}

export default async function RankingPage(props: PageProps<'/blocs/[bloc]/[year]/ranking'>) {
  const { bloc, year } = await props.params;
  return <RankingView {...await loadRanking(bloc, year)} />;
}
