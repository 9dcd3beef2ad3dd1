import { getTranslations } from 'next-intl/server';
import { ClosedCaseView } from '@/components/nomination/closed-case-view';
import { NominationView } from '@/components/nomination/nomination-view';
import { loadNomination } from '@/server/nomination/loaders';

export async function generateMetadata({ params }: PageProps<'/blocs/[bloc]/[year]/nominations/[n]'>) {
  const { year, n } = await params;
  return { title: (await getTranslations('nomination'))('onePageTitle', { year, n }) };
}

export default async function NominationPage(props: PageProps<'/blocs/[bloc]/[year]/nominations/[n]'>) {
  const { bloc, year, n } = await props.params;
  const found = await loadNomination(bloc, year, n);
  return found.is === 'closed' ? <ClosedCaseView {...found.closed} /> : <NominationView key={n} {...found.shown} />;
}
