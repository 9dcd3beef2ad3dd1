import { getTranslations } from 'next-intl/server';
import { TrialView } from '@/components/criteria/trial-view';
import { loadCriteriaTrial } from '@/server/criteria/loaders';

export async function generateMetadata({ params }: PageProps<'/blocs/[bloc]/[year]/plan/criteria/trial'>) {
  const { year } = await params;
  return { title: (await getTranslations('criteria'))('trial.title', { year }) };
}

export default async function TrialPage(props: PageProps<'/blocs/[bloc]/[year]/plan/criteria/trial'>) {
  const { bloc, year } = await props.params;
  return <TrialView shown={await loadCriteriaTrial(bloc, year)} />;
}
