import { getTranslations } from 'next-intl/server';
import { JoinView } from '@/components/bloc/join-view';
import { loadJoin } from '@/server/bloc/register-loaders';

export async function generateMetadata({ params }: PageProps<'/blocs/[bloc]/[year]/members/join'>) {
  const { year } = await params;
  return { title: (await getTranslations('members.joining'))('title', { year }) };
}

export default async function JoinPage(props: PageProps<'/blocs/[bloc]/[year]/members/join'>) {
  const [{ bloc, year }, { search }] = [await props.params, await props.searchParams];
  const typed = typeof search === 'string' ? search : '';
  return <JoinView shown={await loadJoin(bloc, year, typed)} typed={typed} />;
}
