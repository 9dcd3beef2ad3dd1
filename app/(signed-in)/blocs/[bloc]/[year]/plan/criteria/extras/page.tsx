import { getTranslations } from 'next-intl/server';
import { ExtrasView } from '@/components/criteria/extras-view';
import { loadCriteriaDraft } from '@/server/criteria/loaders';

export async function generateMetadata({ params }: PageProps<'/blocs/[bloc]/[year]/plan/criteria/extras'>) {
  const { year } = await params;
  return { title: (await getTranslations('criteria'))('extras.title', { year }) };
}

export default async function ExtrasPage(props: PageProps<'/blocs/[bloc]/[year]/plan/criteria/extras'>) {
  const { bloc, year } = await props.params;
  return <ExtrasView shown={await loadCriteriaDraft(bloc, year)} />;
}
