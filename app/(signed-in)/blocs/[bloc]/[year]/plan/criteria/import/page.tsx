import { getTranslations } from 'next-intl/server';
import { ImportScaleView } from '@/components/criteria/import-scale-view';
import { loadCriteriaDraft } from '@/server/criteria/loaders';

export async function generateMetadata({ params }: PageProps<'/blocs/[bloc]/[year]/plan/criteria/import'>) {
  const { year } = await params;
  return { title: (await getTranslations('criteria'))('import.title', { year }) };
}

export default async function ImportScalePage(props: PageProps<'/blocs/[bloc]/[year]/plan/criteria/import'>) {
  const { bloc, year } = await props.params;
  return <ImportScaleView shown={await loadCriteriaDraft(bloc, year)} />;
}
