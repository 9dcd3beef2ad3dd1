import { getTranslations } from 'next-intl/server';
import { ScaleDifferencesView } from '@/components/criteria/scale-differences-view';
import { searchParam } from '@/lib/search-param';
import { loadCriteriaDifferences } from '@/server/criteria/loaders';

export async function generateMetadata({ params }: PageProps<'/blocs/[bloc]/[year]/plan/criteria/differences'>) {
  const { year } = await params;
  return { title: (await getTranslations('criteria'))('differences.title', { year }) };
}

export default async function ScaleDifferencesPage(props: PageProps<'/blocs/[bloc]/[year]/plan/criteria/differences'>) {
  const { bloc, year } = await props.params;
  const { with: other } = await props.searchParams;
  return <ScaleDifferencesView shown={await loadCriteriaDifferences(bloc, year, searchParam(other))} />;
}
