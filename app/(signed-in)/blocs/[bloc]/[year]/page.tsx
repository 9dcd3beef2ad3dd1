import { getTranslations } from 'next-intl/server';
import { YearOverview } from '@/components/bloc/year-overview';
import { loadYearStanding } from '@/server/standing/loaders';

export async function generateMetadata({ params }: PageProps<'/blocs/[bloc]/[year]'>) {
  const { year } = await params;
  return { title: (await getTranslations('overview'))('title', { year }) };
}

export default async function YearPage(props: PageProps<'/blocs/[bloc]/[year]'>) {
  const { bloc, year } = await props.params;
  const { scope, actor, standing, stations } = await loadYearStanding(bloc, year);
  return <YearOverview scope={scope} reader={actor} standing={standing} stations={stations} />;
}
