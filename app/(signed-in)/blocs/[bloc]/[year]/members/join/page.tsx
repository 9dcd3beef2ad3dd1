import { JoinView } from '@/components/bloc/join-view';
import { loadJoin } from '@/server/bloc/register-loaders';

export default async function JoinPage(props: PageProps<'/blocs/[bloc]/[year]/members/join'>) {
  const [{ bloc, year }, { search }] = [await props.params, await props.searchParams];
  const typed = typeof search === 'string' ? search : '';
  return <JoinView shown={await loadJoin(bloc, year, typed)} typed={typed} />;
}
