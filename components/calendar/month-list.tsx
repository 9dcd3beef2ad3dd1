import { getTranslations } from 'next-intl/server';
import type { CalendarEntry } from '@/domain/calendar/year-calendar';
import { formatDay } from '@/lib/format';
import type { CalendarShown } from './calendar-view';
import { EntryRow } from './entry-row';

type MonthListProps = { month: string; entries: readonly CalendarEntry[]; shown: CalendarShown };

/** The dates of one month in order; in the month of the official day a line says where today is. */
export async function MonthList({ month, entries, shown }: MonthListProps) {
  const t = await getTranslations('calendar');
  const { on } = shown.scope;
  const before = entries.filter((entry) => entry.on < on);
  const rows = (list: readonly CalendarEntry[]) =>
    list.map((entry) => <EntryRow key={`${entry.key} ${entry.on}`} entry={entry} shown={shown} />);
  if (!on.startsWith(month)) return <ol className="hairlines">{rows(entries)}</ol>;
  return (
    <ol className="hairlines">
      {rows(before)}
      <li className="flex items-center gap-3 py-1 font-medium text-pen" aria-current="date">
        <span aria-hidden className="h-0.5 w-6 bg-pen" />
        {t('today', { day: formatDay(on) })}
        <span aria-hidden className="h-0.5 flex-1 bg-pen" />
      </li>
      {rows(entries.slice(before.length))}
    </ol>
  );
}
