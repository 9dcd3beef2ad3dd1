import { getTranslations } from 'next-intl/server';
import { RecordsView } from '@/components/history/records-view';
import { loadRecords } from '@/server/history/loaders';

export async function generateMetadata({ params }: PageProps<'/blocs/[bloc]/[year]/nominations/records/[agency]'>) {
  const { year } = await params;
  return { title: (await getTranslations('records'))('pageTitle', { year }) };
}

export default async function RecordsPage({ params }: PageProps<'/blocs/[bloc]/[year]/nominations/records/[agency]'>) {
  const { bloc, year, agency } = await params;
  return <RecordsView {...await loadRecords(bloc, year, agency)} />;
}
