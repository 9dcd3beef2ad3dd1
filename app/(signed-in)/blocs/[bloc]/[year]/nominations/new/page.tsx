import { getTranslations } from 'next-intl/server';
import { NewNominationView } from '@/components/nomination/new-nomination-view';
import { loadChoiceConditions } from '@/server/award/catalogue-loaders';
import { loadNewNomination } from '@/server/nomination/loaders';

export async function generateMetadata() {
  return { title: (await getTranslations('nomination'))('new.title') };
}

export default async function NewNominationPage(props: PageProps<'/blocs/[bloc]/[year]/nominations/new'>) {
  const { bloc, year } = await props.params;
  const { agency, subject } = await props.searchParams;
  const asked = {
    agency: typeof agency === 'string' ? agency : undefined,
    subject: typeof subject === 'string' ? subject : undefined,
  };
  // Another nominee is another form: what was ticked for one is not offered to the next.
  return (
    <NewNominationView
      key={asked.subject}
      {...await loadNewNomination(bloc, year, asked)}
      conditions={await loadChoiceConditions(bloc, year)}
    />
  );
}
