import { getTranslations } from 'next-intl/server';
import { MembersView } from '@/components/bloc/members-view';
import { loadMembers } from '@/server/bloc/member-loaders';

export async function generateMetadata({ params }: PageProps<'/blocs/[bloc]/[year]/members'>) {
  const { year } = await params;
  return { title: (await getTranslations('members'))('title', { year }) };
}

export default async function MembersPage(props: PageProps<'/blocs/[bloc]/[year]/members'>) {
  const { bloc, year } = await props.params;
  return <MembersView shown={await loadMembers(bloc, year)} />;
}
