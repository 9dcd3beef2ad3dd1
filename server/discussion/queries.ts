import { and, asc, eq, isNull } from 'drizzle-orm';
import type { Reader } from '@/db/client';
import { discussionRemarks } from '@/db/schema/nomination';
import type { BlocYearScope } from '../bloc/queries';

/** What was said in the discussion of a nomination and not taken back, in its order, with the name the agency bears in the year. */
export async function listRemarks(reader: Reader, scope: BlocYearScope, nominationId: string) {
  const { id, agencyId, personId, text, madeAt, withdrawnAt, blocYearId } = discussionRemarks;
  const rows = await reader
    .select({ id, agencyId, personId, text, madeAt })
    .from(discussionRemarks)
    .where(and(eq(blocYearId, scope.id), eq(discussionRemarks.nominationId, nominationId), isNull(withdrawnAt)))
    .orderBy(asc(madeAt), asc(id));
  const names = new Map(scope.everybody.map((member) => [member.agencyId, member.name]));
  return rows.map((row) => ({ ...row, agencyName: names.get(row.agencyId) ?? '' }));
}
