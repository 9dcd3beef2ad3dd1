import { CharterView } from '@/components/charter/charter-view';
import { loadCharter } from '@/server/charter/loaders';

export default async function CharterPage(props: PageProps<'/blocs/[bloc]/[year]/plan/charter'>) {
  const { bloc, year } = await props.params;
  return <CharterView shown={await loadCharter(bloc, year)} />;
}
