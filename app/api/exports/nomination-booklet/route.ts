import { loadBooklet } from '@/server/nomination/booklet-loaders';
import { pdfResponse } from '../pdf-response';
import { askedFor } from '../sheet-response';

/** All nominations of a bloc year in one PDF, as the reader may see them. */
export async function GET(request: Request): Promise<Response> {
  const { bloc, year } = askedFor(request);
  return pdfResponse(await loadBooklet(bloc, year));
}
