import { getTranslations } from 'next-intl/server';
import { ProgressView } from '@/components/registration/progress-view';
import { loadPlanTasks } from '@/server/plan-task/loaders';
import { loadProgress } from '@/server/registration/loaders';

export async function generateMetadata({ params }: PageProps<'/blocs/[bloc]/[year]/progress'>) {
  const { year } = await params;
  return { title: (await getTranslations('progress'))('title', { year }) };
}

export default async function ProgressPage(props: PageProps<'/blocs/[bloc]/[year]/progress'>) {
  const { bloc, year } = await props.params;
  return <ProgressView shown={await loadProgress(bloc, year)} tasks={await loadPlanTasks(bloc, year)} />;
}
