import { loadRegisterTemplate } from '@/server/agency/file-loaders';
import { sheetResponse } from '../sheet-response';

/** The sheet to fill in and import, as .xlsx. */
export async function GET(): Promise<Response> {
  return sheetResponse(await loadRegisterTemplate());
}
