import type { Reader } from '@/db/client';
import type { Standing } from '@/domain/bloc/standing';
import { activityKey, yearCalendar, type CalendarEntry } from '@/domain/calendar/year-calendar';
import type { BlocYearScope } from '../bloc/queries';
import { listMoves, listOpeningConferences, listOwnDates, type DateMove } from './queries';

/** A bloc year with all its dates and what was moved. */
export type YearCalendar = {
  readonly scope: BlocYearScope;
  readonly entries: readonly CalendarEntry[];
  readonly moves: readonly DateMove[];
  /** When each joint activity was set last and how often it was moved, by its key among the entries. */
  readonly activities: ReadonlyMap<string, { readonly changedAt: Date; readonly moves: number }>;
};

/** The calendars of several bloc years, in their order: three queries, however many years. */
export async function calendarsOf(
  reader: Reader,
  scopes: readonly BlocYearScope[],
  standings: ReadonlyMap<string, Standing>,
): Promise<YearCalendar[]> {
  const ids = scopes.map(({ id }) => id);
  const own = await listOwnDates(reader, ids);
  const moves = await listMoves(reader, ids);
  const openings = await listOpeningConferences(reader, ids);
  return scopes.flatMap((scope) => {
    const standing = standings.get(scope.id);
    if (!standing) return [];
    const ownDates = own.filter(({ blocYearId }) => blocYearId === scope.id);
    const openingConferenceOn = openings.get(scope.id) ?? null;
    return [
      {
        scope,
        entries: yearCalendar({ standing, ownDates, openingConferenceOn }),
        moves: moves.filter(({ blocYearId }) => blocYearId === scope.id),
        activities: new Map(standing.activities.map((one) => [activityKey(one.number), one])),
      },
    ];
  });
}
