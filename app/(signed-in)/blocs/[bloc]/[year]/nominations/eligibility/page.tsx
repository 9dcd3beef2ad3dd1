import { getTranslations } from 'next-intl/server';
import { GridView } from '@/components/eligibility/grid-view';
import { loadGrid } from '@/server/eligibility/loaders';

export async function generateMetadata({ params }: PageProps<'/blocs/[bloc]/[year]/nominations/eligibility'>) {
  const { year } = await params;
  return { title: (await getTranslations('eligibility'))('pageTitle', { year }) };
}

export default async function EligibilityPage(props: PageProps<'/blocs/[bloc]/[year]/nominations/eligibility'>) {
  const { bloc, year } = await props.params;
  const { show, form } = await props.searchParams;
  return (
    <GridView
      {...await loadGrid(bloc, year)}
      show={typeof show === 'string' && show ? show : undefined}
      basis={typeof form === 'string' && form ? form : undefined}
    />
  );
}
