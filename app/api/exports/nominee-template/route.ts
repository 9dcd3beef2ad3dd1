import { loadNomineeTemplate } from '@/server/nominee/loaders';
import { askedFor, sheetResponse } from '../sheet-response';

/** The list of nominees to fill in and import, as .xlsx. */
export async function GET(request: Request): Promise<Response> {
  const { bloc, year } = askedFor(request);
  return sheetResponse(await loadNomineeTemplate(bloc, year));
}
