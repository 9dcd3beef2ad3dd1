import { getTranslations } from 'next-intl/server';
import { ConferenceView } from '@/components/conference/conference-view';
import { loadConferencePage } from '@/server/conference/loaders';

export async function generateMetadata({ params }: PageProps<'/blocs/[bloc]/[year]/conference'>) {
  const { year } = await params;
  return { title: (await getTranslations('conference'))('pageTitle', { year }) };
}

export default async function ConferencePage(props: PageProps<'/blocs/[bloc]/[year]/conference'>) {
  const { bloc, year } = await props.params;
  return <ConferenceView {...await loadConferencePage(bloc, year)} />;
}
