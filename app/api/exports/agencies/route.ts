import { readFilter } from '@/domain/agency/filter';
import { loadRegisterFile } from '@/server/agency/file-loaders';
import { sheetResponse } from '../sheet-response';

/** The register of agencies under the filter of its page, as .xlsx. */
export async function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url);
  return sheetResponse(await loadRegisterFile(readFilter(Object.fromEntries(searchParams))));
}
