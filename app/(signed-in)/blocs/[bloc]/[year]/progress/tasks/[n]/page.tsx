import { getTranslations } from 'next-intl/server';
import { TaskView } from '@/components/plan-task/task-view';
import { loadPlanTask } from '@/server/plan-task/loaders';

export async function generateMetadata({ params }: PageProps<'/blocs/[bloc]/[year]/progress/tasks/[n]'>) {
  const { n } = await params;
  return { title: (await getTranslations('planTask'))('title', { number: n }) };
}

export default async function PlanTaskPage(props: PageProps<'/blocs/[bloc]/[year]/progress/tasks/[n]'>) {
  const { bloc, year, n } = await props.params;
  return <TaskView shown={await loadPlanTask(bloc, year, n)} />;
}
