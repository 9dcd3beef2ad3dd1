import { eq } from 'drizzle-orm';
import { crossAssignments } from '@/db/schema/appraisal';
import { may } from '@/domain/rights/may';
import { mayCrossScore } from '@/domain/scoring/cross';
import type { RecuseCrossInput } from '@/domain/scoring/input';
import { actingPerson } from '../acting-person';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { demand, demandRight } from '../refused';
import { getStage } from '../result/stage';
import { getAssignment, readCrossFacts } from './ground';

/** The head of a peer steps back from scoring another member, with the reason: that is no score at all, not a low one. Refusals: those of `mayCrossScore`. Source: peers group 7. */
export async function recuseCross(
  { tx, actor, now, record }: Context,
  { blocYearId, agencyId, scorerAgencyId, reason }: RecuseCrossInput,
): Promise<{ assignmentId: string }> {
  const scope = await getBlocYear(tx, blocYearId, now);
  const key = auditScope(scope);
  demandRight(may(actor, 'cross.recused', scope, { agencyId: scorerAgencyId }), key);
  await tx.alone(`results:${scope.id}`);
  const facts = await readCrossFacts(tx, scope, scorerAgencyId, agencyId);
  demand(mayCrossScore(await getStage(tx, scope), { ...facts, status: 'submitted' }));
  const { id } = getAssignment(facts);
  await tx
    .update(crossAssignments)
    .set({ recusedAt: now, recusedBy: actingPerson(actor), recusedReason: reason })
    .where(eq(crossAssignments.id, id));
  await record({ action: 'cross.recused', subjectId: id, scope: key, details: { agencyId, scorerAgencyId, reason } });
  return { assignmentId: id };
}
