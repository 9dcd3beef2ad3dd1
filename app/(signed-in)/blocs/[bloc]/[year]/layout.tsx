import { getTranslations } from 'next-intl/server';
import { RehearsalNotice } from '@/components/bloc/rehearsal-notice';
import { YearSpine } from '@/components/bloc/year-spine';
import { YearFrame } from '@/components/layout/frames';
import { loadYearStanding } from '@/server/standing/loaders';

type Params = { params: Promise<{ bloc: string; year: string }> };

export async function generateMetadata({ params }: Params) {
  const { bloc, year } = await params;
  const [t, { scope }] = [await getTranslations(), await loadYearStanding(bloc, year)];
  return {
    title: {
      default: t('bloc.yearTitle', { bloc: scope.bloc.name, year: String(scope.year) }),
      template: `%s – ${scope.bloc.name} · ${t('app.name')}`,
    },
  };
}

export default async function YearLayout({ params, children }: LayoutProps<'/blocs/[bloc]/[year]'>) {
  const { bloc, year } = await params;
  const { scope, actor, stations, years } = await loadYearStanding(bloc, year);
  return (
    <YearFrame spine={<YearSpine place={{ bloc, year: scope.year }} stations={stations} years={years} />}>
      {scope.bloc.rehearsalOn ? <RehearsalNotice bloc={bloc} on={scope.bloc.rehearsalOn} reader={actor} /> : null}
      {children}
    </YearFrame>
  );
}
