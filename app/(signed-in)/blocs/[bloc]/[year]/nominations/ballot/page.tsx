import { getTranslations } from 'next-intl/server';
import { BallotGroupsView } from '@/components/nomination/ballot-groups-view';
import { loadBallotGroups } from '@/server/nomination/loaders';

export async function generateMetadata({ params }: PageProps<'/blocs/[bloc]/[year]/nominations/ballot'>) {
  const { year } = await params;
  return { title: (await getTranslations('review'))('group.pageTitle', { year }) };
}

export default async function BallotGroupsPage(props: PageProps<'/blocs/[bloc]/[year]/nominations/ballot'>) {
  const { bloc, year } = await props.params;
  return <BallotGroupsView {...await loadBallotGroups(bloc, year)} />;
}
