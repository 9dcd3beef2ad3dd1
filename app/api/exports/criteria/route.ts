import { loadScaleFile } from '@/server/criteria/file-loaders';
import { askedFor, sheetResponse } from '../sheet-response';

/** The scale of a bloc year as .xlsx: the draft for who writes it, else the adopted one. */
export async function GET(request: Request): Promise<Response> {
  const { bloc, year } = askedFor(request);
  return sheetResponse(await loadScaleFile(bloc, year));
}
