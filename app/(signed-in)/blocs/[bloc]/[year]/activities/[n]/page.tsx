import { ActivityView } from '@/components/activity/activity-view';
import { loadActivity } from '@/server/activity/loaders';

export async function generateMetadata({ params }: PageProps<'/blocs/[bloc]/[year]/activities/[n]'>) {
  const { bloc, year, n } = await params;
  return { title: (await loadActivity(bloc, year, n)).activity.title };
}

export default async function ActivityPage(props: PageProps<'/blocs/[bloc]/[year]/activities/[n]'>) {
  const { bloc, year, n } = await props.params;
  return <ActivityView shown={await loadActivity(bloc, year, n)} />;
}
