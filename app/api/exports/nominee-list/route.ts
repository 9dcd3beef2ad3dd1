import { loadNomineeListFile } from '@/server/submission/loaders';
import { askedFor } from '../sheet-response';
import { wordResponse } from '../word-response';

/** The list of nominees that goes with the letter as .docx. */
export async function GET(request: Request): Promise<Response> {
  const { bloc, year } = askedFor(request);
  return wordResponse(await loadNomineeListFile(bloc, year));
}
