import { BlocCard } from '@/components/bloc/bloc-card';
import { PageFrame } from '@/components/layout/frames';
import { loadBlocCard } from '@/server/bloc/register-loaders';

export default async function BlocCardPage(props: PageProps<'/admin/blocs/[bloc]'>) {
  const { bloc } = await props.params;
  return (
    <PageFrame>
      <BlocCard card={await loadBlocCard(bloc)} />
    </PageFrame>
  );
}
