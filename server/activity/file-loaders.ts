import 'server-only';
import { getTranslations } from 'next-intl/server';
import type { Presence } from '@/domain/activity/attendance';
import { formatDay } from '@/lib/format';
import { activityRegister } from '@/papers/activity-register/activity-register';
import type { SheetFile } from '../result/file-loaders';
import { loadActivities } from './loaders';

const marks: Readonly<Record<Presence, string>> = { present: 'x', excused: 'P', absent: 'V' };

/** The joint activities of a year with the attendance of each agency, as an .xlsx. */
export async function loadActivitiesFile(bloc: string, year: string): Promise<SheetFile> {
  const { scope, activities, taking } = await loadActivities(bloc, year);
  const t = await getTranslations({ locale: 'vi', namespace: 'activity' });
  const nameOf = (id: string) => scope.everybody.find(({ agencyId }) => agencyId === id)?.name ?? '';
  const bytes = await activityRegister({
    bloc: scope.bloc.name,
    year: scope.year,
    on: formatDay(scope.on),
    agencies: scope.everybody.map(({ shortName }) => shortName),
    rows: activities.map((activity) => ({
      heldOn: formatDay(activity.heldOn),
      session: t(`sessions.${activity.session}`),
      title: activity.title,
      kind: t(`kinds.${activity.kind}`),
      host: nameOf(activity.hostAgencyId),
      place: activity.place,
      state: t(`states.${activity.state}`),
      presence: scope.everybody.map(({ agencyId }) => {
        const presence = activity.presences[agencyId];
        return presence ? marks[presence] : '';
      }),
    })),
    taking: taking.map(({ attended, expected }) => ({ attended, expected })),
  });
  return { name: `hoat-dong-chung-${scope.bloc.slug}-${scope.year}.xlsx`, bytes };
}
