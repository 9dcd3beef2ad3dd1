import { getTranslations } from 'next-intl/server';
import { CeremonyView } from '@/components/ceremony/ceremony-view';
import { loadCeremony } from '@/server/ceremony/loaders';

export async function generateMetadata({ params }: PageProps<'/blocs/[bloc]/[year]/covenant/ceremony'>) {
  const { year } = await params;
  return { title: (await getTranslations('ceremony'))('title', { year }) };
}

export default async function CeremonyPage({ params }: PageProps<'/blocs/[bloc]/[year]/covenant/ceremony'>) {
  const { bloc, year } = await params;
  return <CeremonyView shown={await loadCeremony(bloc, year, false)} rehearsal={false} />;
}
