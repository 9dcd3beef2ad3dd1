import { loadRankingFile } from '@/server/result/file-loaders';
import { askedFor, sheetResponse } from '../sheet-response';

/** The ranking of a bloc year as .xlsx. */
export async function GET(request: Request): Promise<Response> {
  const { bloc, year } = askedFor(request);
  return sheetResponse(await loadRankingFile(bloc, year));
}
