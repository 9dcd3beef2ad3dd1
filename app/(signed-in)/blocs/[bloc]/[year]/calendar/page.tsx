import { CalendarView } from '@/components/calendar/calendar-view';
import { loadCalendar } from '@/server/calendar/loaders';

export default async function CalendarPage(props: PageProps<'/blocs/[bloc]/[year]/calendar'>) {
  const [{ bloc, year }, query] = [await props.params, await props.searchParams];
  const asked = Object.fromEntries(Object.entries(query).filter(([, value]) => typeof value === 'string'));
  return <CalendarView shown={await loadCalendar(bloc, year, asked)} />;
}
