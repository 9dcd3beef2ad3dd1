import { scoreMatrix } from '@/papers/score-matrix/score-matrix';
import { loadMatrixFacts } from '@/server/result/score-file-loaders';
import { askedFor, sheetResponse } from '../sheet-response';

/** The table of points of a bloc year as .xlsx. */
export async function GET(request: Request): Promise<Response> {
  const { bloc, year } = askedFor(request);
  const { name, facts } = await loadMatrixFacts(bloc, year);
  return sheetResponse({ name: `${name}.xlsx`, bytes: await scoreMatrix(facts) });
}
