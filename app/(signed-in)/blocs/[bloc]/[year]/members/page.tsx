import { MembersView } from '@/components/bloc/members-view';
import { loadMembers } from '@/server/bloc/member-loaders';

export default async function MembersPage(props: PageProps<'/blocs/[bloc]/[year]/members'>) {
  const { bloc, year } = await props.params;
  return <MembersView shown={await loadMembers(bloc, year)} />;
}
