import { getTranslations } from 'next-intl/server';
import { NewNominationView } from '@/components/nomination/new-nomination-view';
import { loadChoiceConditions } from '@/server/award/catalogue-loaders';
import { loadNewNomination } from '@/server/nomination/loaders';

export async function generateMetadata() {
  return { title: (await getTranslations('nomination'))('new.title') };
}

export default async function NewNominationPage(props: PageProps<'/blocs/[bloc]/[year]/nominations/new'>) {
  const { bloc, year } = await props.params;
  const { agency } = await props.searchParams;
  return (
    <NewNominationView
      {...await loadNewNomination(bloc, year, typeof agency === 'string' ? agency : undefined)}
      conditions={await loadChoiceConditions(bloc, year)}
    />
  );
}
