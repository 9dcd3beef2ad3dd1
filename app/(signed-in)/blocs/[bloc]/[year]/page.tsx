import { YearOverview } from '@/components/bloc/year-overview';
import { loadYearStanding } from '@/server/standing/loaders';

export default async function YearPage(props: PageProps<'/blocs/[bloc]/[year]'>) {
  const { bloc, year } = await props.params;
  const { scope, actor, standing, stations } = await loadYearStanding(bloc, year);
  return <YearOverview scope={scope} reader={actor} standing={standing} stations={stations} />;
}
