import { getTranslations } from 'next-intl/server';
import { PageFrame } from '@/components/layout/frames';
import { RotationView } from '@/components/rotation/rotation-view';
import { loadRotation } from '@/server/rotation/loaders';

export async function generateMetadata(props: PageProps<'/blocs/[bloc]/rotation'>) {
  const { bloc } = await props.params;
  const [t, { scope }] = [await getTranslations('rotation'), await loadRotation(bloc)];
  return { title: t('pageTitle', { bloc: scope.bloc.name }) };
}

export default async function RotationPage(props: PageProps<'/blocs/[bloc]/rotation'>) {
  const { bloc } = await props.params;
  return (
    <PageFrame width="wide">
      <RotationView page={await loadRotation(bloc)} />
    </PageFrame>
  );
}
