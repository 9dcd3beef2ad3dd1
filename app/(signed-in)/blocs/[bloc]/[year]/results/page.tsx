import { ResultsView } from '@/components/scoring/results-view';
import { loadResults } from '@/server/result/loaders';

export default async function ResultsPage(props: PageProps<'/blocs/[bloc]/[year]/results'>) {
  const { bloc, year } = await props.params;
  return <ResultsView {...await loadResults(bloc, year)} />;
}
