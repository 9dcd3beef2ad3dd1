import { SheetView } from '@/components/scoring/sheet-view';
import { loadSheet } from '@/server/result/loaders';

export default async function SheetPage(props: PageProps<'/blocs/[bloc]/[year]/results/[agency]'>) {
  const { bloc, year, agency } = await props.params;
  return <SheetView {...await loadSheet(bloc, year, agency)} />;
}
