import { getTranslations } from 'next-intl/server';
import { CeremonyView } from '@/components/ceremony/ceremony-view';
import { loadCeremony } from '@/server/ceremony/loaders';

export async function generateMetadata({ params }: PageProps<'/blocs/[bloc]/[year]/covenant/rehearsal/ceremony'>) {
  const { year } = await params;
  return { title: (await getTranslations('ceremony'))('rehearsalTitle', { year }) };
}

export default async function RehearsalCeremonyPage({
  params,
}: PageProps<'/blocs/[bloc]/[year]/covenant/rehearsal/ceremony'>) {
  const { bloc, year } = await params;
  return <CeremonyView shown={await loadCeremony(bloc, year, true)} rehearsal />;
}
