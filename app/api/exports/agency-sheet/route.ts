import { agencySheet } from '@/papers/agency-sheet/agency-sheet';
import { sheetWords } from '@/components/scoring/sheet-words';
import { loadAgencySheetFacts } from '@/server/result/score-file-loaders';
import { askedFor, sheetResponse } from '../sheet-response';

/** One agency's sheet of a year as .xlsx. */
export async function GET(request: Request): Promise<Response> {
  const { bloc, year, agency } = askedFor(request);
  const { name, facts } = await loadAgencySheetFacts(bloc, year, agency, sheetWords);
  return sheetResponse({ name: `${name}.xlsx`, bytes: await agencySheet(facts) });
}
