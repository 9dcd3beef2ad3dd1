import { getTranslations } from 'next-intl/server';
import { BallotView } from '@/components/ballot/ballot-view';
import { loadBallotPage } from '@/server/ballot/loaders';

export async function generateMetadata({ params }: PageProps<'/blocs/[bloc]/[year]/ballots/[n]'>) {
  const { year, n } = await params;
  return { title: (await getTranslations('ballot'))('pageTitle', { year, n }) };
}

export default async function BallotPage(props: PageProps<'/blocs/[bloc]/[year]/ballots/[n]'>) {
  const { bloc, year, n } = await props.params;
  return <BallotView {...await loadBallotPage(bloc, year, n)} />;
}
