import { getTranslations } from 'next-intl/server';
import type { CalendarEntry } from '@/domain/calendar/year-calendar';
import { deadlineKinds } from '@/domain/plan/deadline';

type Named = { readonly key: string; readonly name: string | null };

/** How the dates of a year are called: deadlines and happenings by their words, dates of the bloc's own by the name it gave. */
export async function entryNames(dates: readonly Named[]) {
  const [deadline, happening] = [await getTranslations('deadlines'), await getTranslations('calendar.happenings')];
  const ofKey = (key: string): string => {
    const kind = deadlineKinds.find((one) => one === key);
    return kind ? deadline(kind) : (dates.find((date) => date.key === key)?.name ?? '');
  };
  const ofEntry = ({ key, what }: CalendarEntry): string => {
    if (what.is === 'happening') return happening(what.happening);
    if (what.is === 'activity') return what.title;
    return what.is === 'own' ? what.name : ofKey(key);
  };
  return { ofKey, ofEntry };
}
