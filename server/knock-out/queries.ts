import { and, asc, eq, isNull } from 'drizzle-orm';
import type { Reader } from '@/db/client';
import { knockOuts } from '@/db/schema/result';
import type { BlocYearScope } from '../bloc/queries';

/** A ground of the scale that keeps an agency out of the ranking, by which document. */
export type StandingKnockOut = {
  readonly id: string;
  readonly agencyId: string;
  readonly code: string;
  readonly basis: string;
};

/** The knock-outs of a year that stand, in the order they were recorded. */
export async function listKnockOuts(reader: Reader, scope: BlocYearScope): Promise<StandingKnockOut[]> {
  return reader
    .select({ id: knockOuts.id, agencyId: knockOuts.agencyId, code: knockOuts.code, basis: knockOuts.basis })
    .from(knockOuts)
    .where(and(eq(knockOuts.blocYearId, scope.id), isNull(knockOuts.withdrawnAt)))
    .orderBy(asc(knockOuts.recordedAt), asc(knockOuts.id));
}
