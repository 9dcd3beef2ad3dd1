import { getTranslations } from 'next-intl/server';
import { ImportView } from '@/components/scoring/import-view';
import { searchParam } from '@/lib/search-param';
import { loadImport } from '@/server/result/loaders';

export async function generateMetadata({ params }: PageProps<'/blocs/[bloc]/[year]/results/import'>) {
  const { year } = await params;
  return { title: (await getTranslations('results.import'))('title', { year }) };
}

export default async function ImportPage(props: PageProps<'/blocs/[bloc]/[year]/results/import'>) {
  const { bloc, year } = await props.params;
  const { check } = await props.searchParams;
  return <ImportView {...await loadImport(bloc, year, searchParam(check))} />;
}
