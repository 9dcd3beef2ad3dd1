import { getTranslations } from 'next-intl/server';
import { NominationView } from '@/components/nomination/nomination-view';
import { loadNomination } from '@/server/nomination/loaders';

export async function generateMetadata({ params }: PageProps<'/blocs/[bloc]/[year]/nominations/[n]'>) {
  const { year, n } = await params;
  return { title: (await getTranslations('nomination'))('onePageTitle', { year, n }) };
}

export default async function NominationPage(props: PageProps<'/blocs/[bloc]/[year]/nominations/[n]'>) {
  const { bloc, year, n } = await props.params;
  return <NominationView key={n} {...await loadNomination(bloc, year, n)} />;
}
