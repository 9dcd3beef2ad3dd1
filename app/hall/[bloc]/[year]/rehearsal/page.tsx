import { HallView } from '@/components/covenant/hall-view';
import { loadHall } from '@/server/covenant/loaders';

export default async function HallRehearsalPage(props: PageProps<'/hall/[bloc]/[year]/rehearsal'>) {
  const { bloc, year } = await props.params;
  return <HallView shown={await loadHall(bloc, year, true)} />;
}
