import { getTranslations } from 'next-intl/server';
import { NominationComparisonView } from '@/components/nomination/comparison-view';
import { loadNominationComparison } from '@/server/nomination/loaders';

export async function generateMetadata({ params }: PageProps<'/blocs/[bloc]/[year]/nominations/comparison'>) {
  const { year } = await params;
  return { title: (await getTranslations('review'))('comparison.pageTitle', { year }) };
}

export default async function ComparisonPage(props: PageProps<'/blocs/[bloc]/[year]/nominations/comparison'>) {
  const { bloc, year } = await props.params;
  const { sort } = await props.searchParams;
  return (
    <NominationComparisonView
      {...await loadNominationComparison(bloc, year)}
      asked={typeof sort === 'string' ? sort : undefined}
    />
  );
}
