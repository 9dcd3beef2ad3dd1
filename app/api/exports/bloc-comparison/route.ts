import { readComparison } from '@/components/bloc/read-filter';
import { loadComparisonFile } from '@/server/bloc/file-loaders';
import { sheetResponse } from '../sheet-response';

/** All blocs of the province in one year as .xlsx, narrowed and in the order of the screen. */
export async function GET(request: Request): Promise<Response> {
  const { year, filter, order } = readComparison(Object.fromEntries(new URL(request.url).searchParams));
  return sheetResponse(await loadComparisonFile(year, filter, order));
}
