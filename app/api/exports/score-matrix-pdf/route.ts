import { scoreMatrixPdf } from '@/papers/score-matrix/score-matrix-pdf';
import { loadMatrixFacts } from '@/server/result/score-file-loaders';
import { pdfResponse } from '../pdf-response';
import { askedFor } from '../sheet-response';

/** The table of points of a bloc year as PDF. */
export async function GET(request: Request): Promise<Response> {
  const { bloc, year } = askedFor(request);
  const { name, facts } = await loadMatrixFacts(bloc, year);
  return pdfResponse({ name: `${name}.pdf`, bytes: scoreMatrixPdf(facts) });
}
