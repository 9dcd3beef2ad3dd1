import { getTranslations } from 'next-intl/server';
import { RegistrationView } from '@/components/registration/registration-view';
import { loadRegistration } from '@/server/registration/loaders';

export async function generateMetadata({ params }: PageProps<'/blocs/[bloc]/[year]/covenant/registrations/[agency]'>) {
  const { year } = await params;
  return { title: (await getTranslations('registration'))('title', { year }) };
}

export default async function RegistrationPage(
  props: PageProps<'/blocs/[bloc]/[year]/covenant/registrations/[agency]'>,
) {
  const { bloc, year, agency } = await props.params;
  return <RegistrationView shown={await loadRegistration(bloc, year, agency)} />;
}
