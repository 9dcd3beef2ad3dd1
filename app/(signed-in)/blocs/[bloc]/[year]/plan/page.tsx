import { getTranslations } from 'next-intl/server';
import { PlanView } from '@/components/plan/plan-view';
import { loadPlan } from '@/server/plan/loaders';

export async function generateMetadata({ params }: PageProps<'/blocs/[bloc]/[year]/plan'>) {
  const { year } = await params;
  return { title: (await getTranslations('plan'))('title', { year }) };
}

export default async function PlanPage(props: PageProps<'/blocs/[bloc]/[year]/plan'>) {
  const { bloc, year } = await props.params;
  return <PlanView shown={await loadPlan(bloc, year)} />;
}
