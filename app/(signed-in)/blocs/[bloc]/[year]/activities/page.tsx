import { getTranslations } from 'next-intl/server';
import { ActivitiesView } from '@/components/activity/activities-view';
import { loadActivities } from '@/server/activity/loaders';

export async function generateMetadata({ params }: PageProps<'/blocs/[bloc]/[year]/activities'>) {
  const { year } = await params;
  return { title: (await getTranslations('activity'))('title', { year }) };
}

export default async function ActivitiesPage(props: PageProps<'/blocs/[bloc]/[year]/activities'>) {
  const { bloc, year } = await props.params;
  return <ActivitiesView shown={await loadActivities(bloc, year)} />;
}
