import { loadHistoryFile } from '@/server/history/file-loaders';
import { askedFor, sheetResponse } from '../sheet-response';

/** What is on record of the members, to fill in and import, as .xlsx. */
export async function GET(request: Request): Promise<Response> {
  const { bloc, year } = askedFor(request);
  return sheetResponse(await loadHistoryFile(bloc, year));
}
