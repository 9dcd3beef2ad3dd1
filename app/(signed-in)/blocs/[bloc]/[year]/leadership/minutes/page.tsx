import { HandoverMinutes } from '@/components/leadership/handover-minutes';
import { loadHandoverMinutes } from '@/server/leadership/loaders';

export default async function HandoverMinutesPage(props: PageProps<'/blocs/[bloc]/[year]/leadership/minutes'>) {
  const { bloc, year } = await props.params;
  return <HandoverMinutes page={await loadHandoverMinutes(bloc, year)} />;
}
