import { loadCalendarFile } from '@/server/calendar/loaders';
import { askedFor } from '../sheet-response';

/** The dates of a bloc year as one .ics to keep. */
export async function GET(request: Request): Promise<Response> {
  const { bloc, year } = askedFor(request);
  const { name, text } = await loadCalendarFile(bloc, year);
  return new Response(text, {
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'no-store',
    },
  });
}
