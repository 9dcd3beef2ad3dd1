import { comparisonWords } from '@/components/nomination/comparison-words';
import { comparisonKeys, orderCompared } from '@/components/nomination/order-compared';
import { readOrder } from '@/components/table/column-head';
import { loadNominationComparisonFile } from '@/server/nomination/file-loaders';
import { askedFor, sheetResponse } from '../sheet-response';

/** The nominations of a bloc year side by side as .xlsx, as the reader may see them, in the order of the screen. */
export async function GET(request: Request): Promise<Response> {
  const { bloc, year } = askedFor(request);
  const asked = new URL(request.url).searchParams.get('sort') ?? undefined;
  const order = readOrder(asked, comparisonKeys, { by: 'number', direction: 'up' });
  return sheetResponse(
    await loadNominationComparisonFile(bloc, year, {
      inOrder: (rows) => orderCompared(rows, order),
      words: (ranked) => comparisonWords(ranked, 'vi'),
    }),
  );
}
