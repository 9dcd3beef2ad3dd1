import { getTranslations } from 'next-intl/server';
import { RecordsIndexView } from '@/components/history/records-index-view';
import { loadRecordsIndex } from '@/server/history/loaders';

export async function generateMetadata({ params }: PageProps<'/blocs/[bloc]/[year]/nominations/records'>) {
  const { year } = await params;
  return { title: (await getTranslations('records'))('pageTitle', { year }) };
}

export default async function RecordsIndexPage({ params }: PageProps<'/blocs/[bloc]/[year]/nominations/records'>) {
  const { bloc, year } = await params;
  return <RecordsIndexView {...await loadRecordsIndex(bloc, year)} />;
}
