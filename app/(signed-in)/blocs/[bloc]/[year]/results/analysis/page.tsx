import { getTranslations } from 'next-intl/server';
import { AnalysisView } from '@/components/scoring/analysis-view';
import { searchParam } from '@/lib/search-param';
import { loadAnalysis } from '@/server/result/analysis-loaders';

export async function generateMetadata({ params }: PageProps<'/blocs/[bloc]/[year]/results/analysis'>) {
  const { year } = await params;
  return { title: (await getTranslations('analysis'))('title', { year }) };
}

export default async function AnalysisPage(props: PageProps<'/blocs/[bloc]/[year]/results/analysis'>) {
  const { bloc, year } = await props.params;
  const { agency } = await props.searchParams;
  return <AnalysisView shown={await loadAnalysis(bloc, year, searchParam(agency))} />;
}
