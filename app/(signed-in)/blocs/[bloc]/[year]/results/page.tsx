import { getTranslations } from 'next-intl/server';
import { ResultsView } from '@/components/scoring/results-view';
import { loadResults } from '@/server/result/loaders';

export async function generateMetadata({ params }: PageProps<'/blocs/[bloc]/[year]/results'>) {
  const { year } = await params;
  return { title: (await getTranslations('results'))('title', { year }) };
}

export default async function ResultsPage(props: PageProps<'/blocs/[bloc]/[year]/results'>) {
  const { bloc, year } = await props.params;
  return <ResultsView {...await loadResults(bloc, year)} />;
}
