import { agencySheetPdf } from '@/papers/agency-sheet/agency-sheet-pdf';
import { sheetWords } from '@/components/scoring/sheet-words';
import { loadAgencySheetFacts } from '@/server/result/score-file-loaders';
import { pdfResponse } from '../pdf-response';
import { askedFor } from '../sheet-response';

/** One agency's sheet of a year as PDF. */
export async function GET(request: Request): Promise<Response> {
  const { bloc, year, agency } = askedFor(request);
  const { name, facts } = await loadAgencySheetFacts(bloc, year, agency, sheetWords);
  return pdfResponse({ name: `${name}.pdf`, bytes: agencySheetPdf(facts) });
}
