import { HallView } from '@/components/covenant/hall-view';
import { loadHall } from '@/server/covenant/loaders';

export default async function HallPage(props: PageProps<'/hall/[bloc]/[year]'>) {
  const { bloc, year } = await props.params;
  return <HallView shown={await loadHall(bloc, year)} />;
}
