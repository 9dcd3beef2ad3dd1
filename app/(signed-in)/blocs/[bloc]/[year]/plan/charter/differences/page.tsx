import { DifferencesView } from '@/components/charter/differences-view';
import { loadDifferences } from '@/server/charter/loaders';

export default async function DifferencesPage(props: PageProps<'/blocs/[bloc]/[year]/plan/charter/differences'>) {
  const { bloc, year } = await props.params;
  const { with: other } = await props.searchParams;
  return <DifferencesView shown={await loadDifferences(bloc, year, typeof other === 'string' ? other : undefined)} />;
}
