import { getTranslations } from 'next-intl/server';
import { HandoverMinutes } from '@/components/leadership/handover-minutes';
import { loadHandoverMinutes } from '@/server/leadership/loaders';

export async function generateMetadata({ params }: PageProps<'/blocs/[bloc]/[year]/leadership/minutes'>) {
  const { year } = await params;
  return { title: (await getTranslations('leadership'))('minutesTitle', { year }) };
}

export default async function HandoverMinutesPage(props: PageProps<'/blocs/[bloc]/[year]/leadership/minutes'>) {
  const { bloc, year } = await props.params;
  return <HandoverMinutes page={await loadHandoverMinutes(bloc, year)} />;
}
