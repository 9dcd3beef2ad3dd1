import { getTranslations } from 'next-intl/server';
import { DifferencesView } from '@/components/covenant/differences-view';
import { searchParam } from '@/lib/search-param';
import { loadDifferences } from '@/server/covenant/draft-loaders';

export async function generateMetadata({ params }: PageProps<'/blocs/[bloc]/[year]/covenant/differences'>) {
  const { year } = await params;
  return { title: (await getTranslations('covenant.differences'))('title', { year }) };
}

export default async function DifferencesPage(props: PageProps<'/blocs/[bloc]/[year]/covenant/differences'>) {
  const { bloc, year } = await props.params;
  const { from, to } = await props.searchParams;
  return (
    <DifferencesView shown={await loadDifferences(bloc, year, { from: searchParam(from), to: searchParam(to) })} />
  );
}
