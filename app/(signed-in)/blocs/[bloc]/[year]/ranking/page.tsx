import { RankingView } from '@/components/scoring/ranking-view';
import { loadRanking } from '@/server/result/loaders';

export default async function RankingPage(props: PageProps<'/blocs/[bloc]/[year]/ranking'>) {
  const { bloc, year } = await props.params;
  return <RankingView {...await loadRanking(bloc, year)} />;
}
