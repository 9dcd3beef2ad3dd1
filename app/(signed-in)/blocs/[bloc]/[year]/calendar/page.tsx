import { getTranslations } from 'next-intl/server';
import { CalendarView } from '@/components/calendar/calendar-view';
import { loadCalendar } from '@/server/calendar/loaders';

export async function generateMetadata({ params }: PageProps<'/blocs/[bloc]/[year]/calendar'>) {
  const { year } = await params;
  return { title: (await getTranslations('calendar'))('title', { year }) };
}

export default async function CalendarPage(props: PageProps<'/blocs/[bloc]/[year]/calendar'>) {
  const [{ bloc, year }, query] = [await props.params, await props.searchParams];
  const asked = Object.fromEntries(Object.entries(query).filter(([, value]) => typeof value === 'string'));
  return <CalendarView shown={await loadCalendar(bloc, year, asked)} />;
}
