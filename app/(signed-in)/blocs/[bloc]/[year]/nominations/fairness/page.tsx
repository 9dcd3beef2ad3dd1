import { getTranslations } from 'next-intl/server';
import { FairnessView } from '@/components/fairness/fairness-view';
import { readQuery } from '@/components/table/read-query';
import { loadFairness } from '@/server/fairness/loaders';

export async function generateMetadata({ params }: PageProps<'/blocs/[bloc]/[year]/nominations/fairness'>) {
  const { year } = await params;
  return { title: (await getTranslations('fairness'))('pageTitle', { year }) };
}

export default async function FairnessPage(props: PageProps<'/blocs/[bloc]/[year]/nominations/fairness'>) {
  const { bloc, year } = await props.params;
  const query = readQuery(await props.searchParams, ['form', 'sort']);
  return <FairnessView {...await loadFairness(bloc, year, query.form)} query={query} />;
}
