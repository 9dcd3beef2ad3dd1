import { getTranslations } from 'next-intl/server';
import { DocumentsView } from '@/components/document/documents-view';
import { loadDocumentsPage } from '@/server/document/loaders';

export async function generateMetadata({ params }: PageProps<'/blocs/[bloc]/[year]/documents'>) {
  const { year } = await params;
  return { title: (await getTranslations('documents'))('title', { year }) };
}

export default async function DocumentsPage(props: PageProps<'/blocs/[bloc]/[year]/documents'>) {
  const { bloc, year } = await props.params;
  return <DocumentsView page={await loadDocumentsPage(bloc, year)} />;
}
