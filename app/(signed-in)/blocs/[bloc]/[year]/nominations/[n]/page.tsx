import { getTranslations } from 'next-intl/server';
import { NominationView } from '@/components/nomination/nomination-view';
import { loadNomination } from '@/server/nomination/loaders';

export async function generateMetadata() {
  return { title: (await getTranslations('nomination'))('title') };
}

export default async function NominationPage(props: PageProps<'/blocs/[bloc]/[year]/nominations/[n]'>) {
  const { bloc, year, n } = await props.params;
  return <NominationView key={n} {...await loadNomination(bloc, year, n)} />;
}
