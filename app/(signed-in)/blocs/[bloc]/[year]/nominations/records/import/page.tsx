import { getTranslations } from 'next-intl/server';
import { HistoryImportView } from '@/components/history/import-view';
import { searchParam } from '@/lib/search-param';
import { loadHistoryImport } from '@/server/history/loaders';

export async function generateMetadata({ params }: PageProps<'/blocs/[bloc]/[year]/nominations/records/import'>) {
  const { year } = await params;
  return { title: (await getTranslations('records.import'))('pageTitle', { year }) };
}

export default async function HistoryImportPage(props: PageProps<'/blocs/[bloc]/[year]/nominations/records/import'>) {
  const { bloc, year } = await props.params;
  const { check } = await props.searchParams;
  return <HistoryImportView {...await loadHistoryImport(bloc, year, searchParam(check))} />;
}
