import { getTranslations } from 'next-intl/server';
import { NomineesView } from '@/components/nominee/nominees-view';
import { loadNominees } from '@/server/nominee/loaders';

export async function generateMetadata() {
  return { title: (await getTranslations('nominee'))('title') };
}

export default async function NomineesPage(props: PageProps<'/blocs/[bloc]/[year]/nominations/nominees'>) {
  const { bloc, year } = await props.params;
  const { agency } = await props.searchParams;
  return <NomineesView {...await loadNominees(bloc, year, typeof agency === 'string' ? agency : undefined)} />;
}
