import { asc, eq, max } from 'drizzle-orm';
import type { Reader } from '@/db/client';
import { covenantRemarks } from '@/db/schema/covenant-draft';
import type { BlocYearScope } from '../bloc/queries';
import { RefusedError } from '../refused';

export type Remark = typeof covenantRemarks.$inferSelect;

/** Every remark on the draft of a year, in the order they were made. */
export async function listRemarks(reader: Reader, scope: BlocYearScope): Promise<Remark[]> {
  return reader
    .select()
    .from(covenantRemarks)
    .where(eq(covenantRemarks.blocYearId, scope.id))
    .orderBy(asc(covenantRemarks.number));
}

/** One remark of a year. Refusal: `form.broken` where it is none of this year's. */
export async function getRemark(reader: Reader, scope: BlocYearScope, remarkId: string): Promise<Remark> {
  const [remark] = await reader.select().from(covenantRemarks).where(eq(covenantRemarks.id, remarkId));
  if (!remark || remark.blocYearId !== scope.id) throw new RefusedError({ code: 'form.broken' }, false);
  return remark;
}

/** The number the next remark of a year will bear. */
export async function nextRemarkNumber(reader: Reader, scope: BlocYearScope): Promise<number> {
  const [row] = await reader
    .select({ last: max(covenantRemarks.number) })
    .from(covenantRemarks)
    .where(eq(covenantRemarks.blocYearId, scope.id));
  return (row?.last ?? 0) + 1;
}
