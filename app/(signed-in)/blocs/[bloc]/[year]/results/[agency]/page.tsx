import { getTranslations } from 'next-intl/server';
import { SheetView } from '@/components/scoring/sheet-view';
import { loadSheet } from '@/server/self-assessment/loaders';

export async function generateMetadata({ params }: PageProps<'/blocs/[bloc]/[year]/results/[agency]'>) {
  const { bloc, year, agency } = await params;
  const { member } = await loadSheet(bloc, year, agency);
  return { title: (await getTranslations('selfAssessment'))('title', { agency: member.name, year }) };
}

export default async function SheetPage(props: PageProps<'/blocs/[bloc]/[year]/results/[agency]'>) {
  const { bloc, year, agency } = await props.params;
  const sheet = await loadSheet(bloc, year, agency);
  return <SheetView sheet={sheet} personId={sheet.actor.personId ?? ''} />;
}
