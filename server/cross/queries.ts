import { and, asc, eq, isNull } from 'drizzle-orm';
import type { Reader } from '@/db/client';
import { crossAssignments } from '@/db/schema/appraisal';
import type { CrossPair } from '@/domain/scoring/cross';
import type { IsoDate } from '@/domain/shared/dates';
import type { BlocYearScope } from '../bloc/queries';

/** Who scores whom, and whether it was sent or stepped back from. */
export type CrossAssignment = CrossPair & {
  readonly id: string;
  readonly sentOn: IsoDate | null;
  readonly recusedReason: string | null;
};

/** The assignments of a year that stand, in the order they were made. */
export async function listCross(reader: Reader, scope: BlocYearScope): Promise<CrossAssignment[]> {
  return reader
    .select({
      id: crossAssignments.id,
      scorerAgencyId: crossAssignments.scorerAgencyId,
      agencyId: crossAssignments.agencyId,
      sentOn: crossAssignments.sentOn,
      recusedReason: crossAssignments.recusedReason,
    })
    .from(crossAssignments)
    .where(and(eq(crossAssignments.blocYearId, scope.id), isNull(crossAssignments.withdrawnAt)))
    .orderBy(asc(crossAssignments.assignedAt), asc(crossAssignments.id));
}
