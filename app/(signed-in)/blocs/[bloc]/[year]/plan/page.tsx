import { PlanView } from '@/components/plan/plan-view';
import { loadPlan } from '@/server/plan/loaders';

export default async function PlanPage(props: PageProps<'/blocs/[bloc]/[year]/plan'>) {
  const { bloc, year } = await props.params;
  return <PlanView shown={await loadPlan(bloc, year)} />;
}
