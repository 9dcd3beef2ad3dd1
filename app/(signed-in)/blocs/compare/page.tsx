import { getTranslations } from 'next-intl/server';
import { ComparisonView } from '@/components/bloc/comparison-view';
import { readComparison } from '@/components/bloc/read-filter';
import { PageFrame } from '@/components/layout/frames';
import { loadComparison } from '@/server/bloc/register-loaders';

export async function generateMetadata() {
  const t = await getTranslations('comparison');
  return { title: t('heading') };
}

export default async function ComparePage(props: PageProps<'/blocs/compare'>) {
  const { year, filter, order, page, query } = readComparison(await props.searchParams);
  return (
    <PageFrame width="wide">
      <ComparisonView
        shown={await loadComparison(year, filter, order, page)}
        filter={filter}
        order={order}
        query={query}
      />
    </PageFrame>
  );
}
