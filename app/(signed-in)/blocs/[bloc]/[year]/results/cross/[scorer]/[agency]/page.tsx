import { getTranslations } from 'next-intl/server';
import { CrossSheetView } from '@/components/scoring/cross-sheet-view';
import { loadCrossSheet } from '@/server/cross/loaders';

type Props = PageProps<'/blocs/[bloc]/[year]/results/cross/[scorer]/[agency]'>;

export async function generateMetadata({ params }: Props) {
  const { bloc, year, scorer, agency } = await params;
  const { sheet } = await loadCrossSheet(bloc, year, scorer, agency);
  return { title: (await getTranslations('cross'))('sheetTitle', { agency: sheet.member.name }) };
}

export default async function CrossSheetPage(props: Props) {
  const { bloc, year, scorer, agency } = await props.params;
  const shown = await loadCrossSheet(bloc, year, scorer, agency);
  return <CrossSheetView shown={shown} personId={shown.sheet.actor.personId ?? ''} />;
}
