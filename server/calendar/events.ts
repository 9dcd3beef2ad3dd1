import type { CalendarEntry } from '@/domain/calendar/year-calendar';
import type { Task } from '@/domain/desk/tasks';
import type { IsoDate } from '@/domain/shared/dates';
import { paths, placeOf } from '@/lib/paths';
import type { CalendarEvent } from '@/papers/calendar/calendar-file';
import type { BlocYearScope } from '../bloc/queries';
import type { YearCalendar } from './calendars';

/** The words of a calendar file, always Vietnamese: nobody is signed in where it is read. */
export type EventWords = {
  readonly entry: (entry: CalendarEntry) => string;
  readonly task: (task: Task) => string;
  readonly place: (bloc: string, year: number) => string;
  readonly reminder: (summary: string) => string;
};

type Setting = { readonly words: EventWords; readonly publicUrl: string; readonly withNotes: boolean };

/** The dates of a bloc year as events. Notes are free text, so they leave the house only with somebody who has signed in. */
export function eventsOfYear(
  { scope, entries, moves, activities }: YearCalendar,
  { words, publicUrl, withNotes }: Setting,
) {
  return entries.map((entry): CalendarEvent => {
    const { key, on, what } = entry;
    const past = moves.filter((move) => move.key === key);
    const activity = activities.get(key);
    const moved = activity?.moves ?? past.filter(({ from }) => from !== null).length;
    const summary = `${words.entry(entry)} – ${scope.bloc.name}`;
    const told = what.is === 'own' ? what.note : what.is === 'activity' ? what.place : '';
    const note = withNotes && told ? [told] : [];
    return {
      uid: uid(scope, key),
      on,
      summary,
      description: [words.place(scope.bloc.name, scope.year), ...note].join('\n'),
      url: `${publicUrl}${
        what.is === 'activity' ? paths.activity(placeOf(scope), what.number) : paths.calendar(placeOf(scope))
      }`,
      // A day that was never moved here, such as that of a conference, tells its own moment.
      stampedAt: activity?.changedAt ?? past.at(-1)?.movedAt ?? noon(on),
      sequence: what.is === 'conference' ? moved + 1 : moved,
      reminder: what.is === 'happening' ? null : words.reminder(summary),
    };
  });
}

/** What waits on a person's desk with a day to be done by, as events. */
export function eventsOfTasks(
  { scope, moves }: Pick<YearCalendar, 'scope' | 'moves'>,
  tasks: readonly Task[],
  { words, publicUrl }: Setting,
): CalendarEvent[] {
  return tasks.flatMap((task) => {
    const { code, dueOn, place, since } = task;
    if (!dueOn) return [];
    const which = 'number' in place ? place.number : 'agencyId' in place ? place.agencyId : 'year';
    const summary = `${words.task(task)} – ${scope.bloc.name}`;
    return [
      {
        uid: uid(scope, `task-${code}-${which}`),
        on: dueOn,
        summary,
        description: words.place(scope.bloc.name, scope.year),
        url: `${publicUrl}${paths.desk}`,
        stampedAt: since ?? noon(dueOn),
        sequence: moves.filter(({ from }) => from !== null).length,
        reminder: words.reminder(summary),
      },
    ];
  });
}

const uid = (scope: BlocYearScope, key: string) => `${key}.${scope.id}@giao-uoc`;

/** Noon in Việt Nam. */
const noon = (on: IsoDate) => new Date(`${on}T12:00:00+07:00`);
