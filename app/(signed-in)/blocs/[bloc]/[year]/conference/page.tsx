import { ConferenceView } from '@/components/conference/conference-view';
import { loadConferencePage } from '@/server/conference/loaders';

export default async function ConferencePage(props: PageProps<'/blocs/[bloc]/[year]/conference'>) {
  const { bloc, year } = await props.params;
  return <ConferenceView {...await loadConferencePage(bloc, year)} />;
}
