import { loadSigningSheet } from '@/server/covenant/file-loaders';
import { pdfResponse } from '../pdf-response';
import { askedFor } from '../sheet-response';

/** The sheet on which heads sign by hand. */
export async function GET(request: Request): Promise<Response> {
  const { bloc, year } = askedFor(request);
  return pdfResponse(await loadSigningSheet(bloc, year, new URL(request.url).searchParams.has('rehearsal')));
}
