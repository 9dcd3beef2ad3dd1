import { eq } from 'drizzle-orm';
import { crossAssignments } from '@/db/schema/appraisal';
import { may } from '@/domain/rights/may';
import type { WithdrawCrossInput } from '@/domain/scoring/input';
import { mayScore } from '@/domain/scoring/self-assess';
import { actingPerson } from '../acting-person';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { demand, demandRight, RefusedError } from '../refused';
import { getStage } from '../result/stage';
import { getAssignment, readCrossFacts } from './ground';

/** Takes an assignment back, as long as nothing was sent by it. Refusals: those of `mayScore`, `cross.notAssigned`, `cross.alreadySent`. Source: domain 9.5. */
export async function withdrawCross(
  { tx, actor, now, record }: Context,
  { blocYearId, agencyId, scorerAgencyId }: WithdrawCrossInput,
): Promise<{ assignmentId: string }> {
  const scope = await getBlocYear(tx, blocYearId, now);
  const key = auditScope(scope);
  demandRight(may(actor, 'cross.withdrawn', scope), key);
  await tx.alone(`results:${scope.id}`);
  demand(mayScore(await getStage(tx, scope)));
  const facts = await readCrossFacts(tx, scope, scorerAgencyId, agencyId);
  const { id } = getAssignment(facts);
  if (facts.sent) throw new RefusedError({ code: 'cross.alreadySent' }, false);
  await tx
    .update(crossAssignments)
    .set({ withdrawnAt: now, withdrawnBy: actingPerson(actor) })
    .where(eq(crossAssignments.id, id));
  await record({ action: 'cross.withdrawn', subjectId: id, scope: key, details: { agencyId, scorerAgencyId } });
  return { assignmentId: id };
}
