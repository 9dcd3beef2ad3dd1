import { CalendarView } from '@/components/calendar/calendar-view';
import { loadCalendar } from '@/server/calendar/loaders';

export default async function CalendarPage(props: PageProps<'/blocs/[bloc]/[year]/calendar'>) {
  const [{ bloc, year }, asked] = [await props.params, await props.searchParams];
  const one = (value: string | string[] | undefined) => (typeof value === 'string' ? value : undefined);
  return <CalendarView shown={await loadCalendar(bloc, year, { move: one(asked.move), to: one(asked.to) })} />;
}
