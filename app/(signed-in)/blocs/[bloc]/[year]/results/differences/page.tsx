import { getTranslations } from 'next-intl/server';
import { DifferencesView } from '@/components/scoring/differences-view';
import { loadDifferences } from '@/server/result/differences-loaders';

export async function generateMetadata({ params }: PageProps<'/blocs/[bloc]/[year]/results/differences'>) {
  const { year } = await params;
  return { title: (await getTranslations('differences'))('title', { year }) };
}

export default async function DifferencesPage(props: PageProps<'/blocs/[bloc]/[year]/results/differences'>) {
  const { bloc, year } = await props.params;
  const { agency, group } = await props.searchParams;
  const one = (value: string | string[] | undefined) => (typeof value === 'string' && value !== '' ? value : null);
  return <DifferencesView shown={await loadDifferences(bloc, year, { agency: one(agency), group: one(group) })} />;
}
