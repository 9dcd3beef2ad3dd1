import { getTranslations } from 'next-intl/server';
import { SheetPartView } from '@/components/scoring/sheet-part-view';
import { loadSheetPart } from '@/server/self-assessment/loaders';

export async function generateMetadata({ params }: PageProps<'/blocs/[bloc]/[year]/results/[agency]/[part]'>) {
  const { bloc, year, agency, part: slug } = await params;
  const { sheet, part } = await loadSheetPart(bloc, year, agency, decodeURIComponent(slug));
  const t = await getTranslations('selfAssessment');
  return { title: t('partTitle', { part: part.code ?? t('parts.bonus'), agency: sheet.member.name, year }) };
}

export default async function SheetPartPage(props: PageProps<'/blocs/[bloc]/[year]/results/[agency]/[part]'>) {
  const { bloc, year, agency, part: slug } = await props.params;
  const { sheet, parts, part, next } = await loadSheetPart(bloc, year, agency, decodeURIComponent(slug));
  return <SheetPartView sheet={sheet} parts={parts} part={part} next={next} personId={sheet.actor.personId ?? ''} />;
}
