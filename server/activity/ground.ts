import type { Reader } from '@/db/client';
import type { BlocYearScope } from '../bloc/queries';
import { getStanding } from '../standing/standing';

/** What planning and moving an activity is judged by: the year, everybody who belonged to it, and whether it is over. */
export async function planningYear(reader: Reader, scope: BlocYearScope) {
  const { decidedOn } = await getStanding(reader, scope);
  return { year: scope.year, everybody: scope.everybody, decidedOn };
}

/** The name of an agency of the year; empty where it is none. */
export const nameIn =
  ({ everybody }: Pick<BlocYearScope, 'everybody'>) =>
  (agencyId: string): string =>
    everybody.find((one) => one.agencyId === agencyId)?.name ?? '';
