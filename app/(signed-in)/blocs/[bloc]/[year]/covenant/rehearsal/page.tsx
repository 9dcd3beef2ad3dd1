import { getTranslations } from 'next-intl/server';
import { RehearsalView } from '@/components/covenant/rehearsal-view';
import { loadArrival } from '@/server/covenant/arrival-loaders';
import { loadRehearsal } from '@/server/covenant/loaders';

export async function generateMetadata({ params }: PageProps<'/blocs/[bloc]/[year]/covenant/rehearsal'>) {
  const { year } = await params;
  return { title: (await getTranslations('covenant.rehearsal'))('title', { year }) };
}

export default async function RehearsalPage(props: PageProps<'/blocs/[bloc]/[year]/covenant/rehearsal'>) {
  const { bloc, year } = await props.params;
  return (
    <RehearsalView shown={await loadRehearsal(bloc, year)} arrival={await loadArrival(await props.searchParams)} />
  );
}
