import { loadLetterFile } from '@/server/submission/loaders';
import { askedFor } from '../sheet-response';
import { wordResponse } from '../word-response';

/** The letter of a bloc year to the province as .docx. */
export async function GET(request: Request): Promise<Response> {
  const { bloc, year } = askedFor(request);
  return wordResponse(await loadLetterFile(bloc, year));
}
