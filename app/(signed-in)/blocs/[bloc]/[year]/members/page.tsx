import { MembersView } from '@/components/bloc/members-view';
import { loadYearStanding } from '@/server/standing/loaders';

export default async function MembersPage(props: PageProps<'/blocs/[bloc]/[year]/members'>) {
  const { bloc, year } = await props.params;
  const { scope } = await loadYearStanding(bloc, year);
  return <MembersView scope={scope} />;
}
