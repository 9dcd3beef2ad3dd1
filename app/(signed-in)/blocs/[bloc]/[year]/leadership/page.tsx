import { LeadershipView } from '@/components/leadership/leadership-view';
import { loadLeadershipPage } from '@/server/leadership/loaders';

export default async function LeadershipPage(props: PageProps<'/blocs/[bloc]/[year]/leadership'>) {
  const { bloc, year } = await props.params;
  return <LeadershipView page={await loadLeadershipPage(bloc, year)} />;
}
