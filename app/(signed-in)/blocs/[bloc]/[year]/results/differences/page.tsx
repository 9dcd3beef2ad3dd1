import { getTranslations } from 'next-intl/server';
import { DifferencesView } from '@/components/scoring/differences-view';
import { searchParam } from '@/lib/search-param';
import { loadDifferences } from '@/server/result/differences-loaders';

export async function generateMetadata({ params }: PageProps<'/blocs/[bloc]/[year]/results/differences'>) {
  const { year } = await params;
  return { title: (await getTranslations('differences'))('title', { year }) };
}

export default async function DifferencesPage(props: PageProps<'/blocs/[bloc]/[year]/results/differences'>) {
  const { bloc, year } = await props.params;
  const { agency, group } = await props.searchParams;
  return (
    <DifferencesView
      shown={await loadDifferences(bloc, year, { agency: searchParam(agency), group: searchParam(group) })}
    />
  );
}
