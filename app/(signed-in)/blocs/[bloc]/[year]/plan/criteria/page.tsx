import { getTranslations } from 'next-intl/server';
import { CriteriaView } from '@/components/criteria/criteria-view';
import { loadCriteria } from '@/server/criteria/loaders';

export async function generateMetadata({ params }: PageProps<'/blocs/[bloc]/[year]/plan/criteria'>) {
  const { year } = await params;
  return { title: (await getTranslations('criteria'))('title', { year }) };
}

export default async function CriteriaPage(props: PageProps<'/blocs/[bloc]/[year]/plan/criteria'>) {
  const { bloc, year } = await props.params;
  return <CriteriaView shown={await loadCriteria(bloc, year)} />;
}
