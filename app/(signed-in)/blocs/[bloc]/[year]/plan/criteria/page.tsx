import { CriteriaView } from '@/components/criteria/criteria-view';
import { loadCriteria } from '@/server/criteria/loaders';

export default async function CriteriaPage(props: PageProps<'/blocs/[bloc]/[year]/plan/criteria'>) {
  const { bloc, year } = await props.params;
  return <CriteriaView shown={await loadCriteria(bloc, year)} />;
}
