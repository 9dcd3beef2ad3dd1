import { loadActivitiesFile } from '@/server/activity/file-loaders';
import { askedFor, sheetResponse } from '../sheet-response';

/** The joint activities of a bloc year with their attendance as .xlsx. */
export async function GET(request: Request): Promise<Response> {
  const { bloc, year } = askedFor(request);
  return sheetResponse(await loadActivitiesFile(bloc, year));
}
