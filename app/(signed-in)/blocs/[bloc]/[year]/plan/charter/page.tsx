import { getTranslations } from 'next-intl/server';
import { CharterView } from '@/components/charter/charter-view';
import { loadCharter } from '@/server/charter/loaders';

export async function generateMetadata({ params }: PageProps<'/blocs/[bloc]/[year]/plan/charter'>) {
  const { year } = await params;
  return { title: (await getTranslations('charter'))('title', { year }) };
}

export default async function CharterPage(props: PageProps<'/blocs/[bloc]/[year]/plan/charter'>) {
  const { bloc, year } = await props.params;
  return <CharterView shown={await loadCharter(bloc, year)} />;
}
