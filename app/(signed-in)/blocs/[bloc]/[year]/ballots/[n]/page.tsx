import { BallotView } from '@/components/ballot/ballot-view';
import { loadBallotPage } from '@/server/ballot/loaders';

export default async function BallotPage(props: PageProps<'/blocs/[bloc]/[year]/ballots/[n]'>) {
  const { bloc, year, n } = await props.params;
  return <BallotView {...await loadBallotPage(bloc, year, n)} />;
}
