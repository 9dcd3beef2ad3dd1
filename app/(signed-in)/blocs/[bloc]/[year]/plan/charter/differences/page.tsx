import { getTranslations } from 'next-intl/server';
import { DifferencesView } from '@/components/charter/differences-view';
import { loadDifferences } from '@/server/charter/loaders';

export async function generateMetadata({ params }: PageProps<'/blocs/[bloc]/[year]/plan/charter/differences'>) {
  const { year } = await params;
  return { title: (await getTranslations('charter.differences'))('pageTitle', { year }) };
}

export default async function DifferencesPage(props: PageProps<'/blocs/[bloc]/[year]/plan/charter/differences'>) {
  const { bloc, year } = await props.params;
  const { with: other } = await props.searchParams;
  return <DifferencesView shown={await loadDifferences(bloc, year, typeof other === 'string' ? other : undefined)} />;
}
