import { DocumentsView } from '@/components/document/documents-view';
import { loadDocumentsPage } from '@/server/document/loaders';

export default async function DocumentsPage(props: PageProps<'/blocs/[bloc]/[year]/documents'>) {
  const { bloc, year } = await props.params;
  return <DocumentsView page={await loadDocumentsPage(bloc, year)} />;
}
