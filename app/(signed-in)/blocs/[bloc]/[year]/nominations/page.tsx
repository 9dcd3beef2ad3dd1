import { getTranslations } from 'next-intl/server';
import { NominationsView } from '@/components/nomination/nominations-view';
import { loadNominations } from '@/server/nomination/loaders';

export async function generateMetadata({ params }: PageProps<'/blocs/[bloc]/[year]/nominations'>) {
  const { year } = await params;
  return { title: (await getTranslations('nomination'))('pageTitle', { year }) };
}

export default async function NominationsPage(props: PageProps<'/blocs/[bloc]/[year]/nominations'>) {
  const { bloc, year } = await props.params;
  const { status, sort } = await props.searchParams;
  const asked = {
    status: typeof status === 'string' ? status : undefined,
    sort: typeof sort === 'string' ? sort : undefined,
  };
  return <NominationsView {...await loadNominations(bloc, year)} asked={asked} />;
}
