import { getTranslations } from 'next-intl/server';
import { CovenantView } from '@/components/covenant/covenant-view';
import { loadArrival } from '@/server/covenant/arrival-loaders';
import { loadCovenant } from '@/server/covenant/loaders';

export async function generateMetadata({ params }: PageProps<'/blocs/[bloc]/[year]/covenant'>) {
  const { year } = await params;
  return { title: (await getTranslations('covenant'))('title', { year }) };
}

export default async function CovenantPage(props: PageProps<'/blocs/[bloc]/[year]/covenant'>) {
  const { bloc, year } = await props.params;
  return <CovenantView shown={await loadCovenant(bloc, year)} arrival={await loadArrival(await props.searchParams)} />;
}
