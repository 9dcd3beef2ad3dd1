import { getTranslations } from 'next-intl/server';
import { LeadershipView } from '@/components/leadership/leadership-view';
import { loadLeadershipPage } from '@/server/leadership/loaders';

export async function generateMetadata({ params }: PageProps<'/blocs/[bloc]/[year]/leadership'>) {
  const { year } = await params;
  return { title: (await getTranslations('leadership'))('title', { year }) };
}

export default async function LeadershipPage(props: PageProps<'/blocs/[bloc]/[year]/leadership'>) {
  const { bloc, year } = await props.params;
  return <LeadershipView page={await loadLeadershipPage(bloc, year)} />;
}
