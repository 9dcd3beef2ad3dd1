import { loadScoreTemplate } from '@/server/result/file-loaders';
import { askedFor, sheetResponse } from '../sheet-response';

/** The sheet to fill in and import, as .xlsx. */
export async function GET(request: Request): Promise<Response> {
  const { bloc, year } = askedFor(request);
  return sheetResponse(await loadScoreTemplate(bloc, year));
}
