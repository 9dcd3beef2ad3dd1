import { eq } from 'drizzle-orm';
import { crossAssignments } from '@/db/schema/appraisal';
import { may } from '@/domain/rights/may';
import { maySendCross } from '@/domain/scoring/cross';
import type { SendCrossInput } from '@/domain/scoring/input';
import { linesOf, linesWithout, pointsOf } from '@/domain/scoring/lines';
import { actingPerson } from '../acting-person';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { demand, demandRight } from '../refused';
import { getKind } from '../result/kind';
import { getScale } from '../result/queries';
import { getStage } from '../result/stage';
import { scoresOf } from '../score/queries';
import { getAssignment, readCrossFacts } from './ground';

/** The head of a peer sends what it gave another member; it is locked from then on. Refusals: those of `maySendCross`. Source: domain 9.5, 10.3. */
export async function sendCross(
  { tx, actor, now, record }: Context,
  { blocYearId, agencyId, scorerAgencyId }: SendCrossInput,
): Promise<{ assignmentId: string }> {
  const scope = await getBlocYear(tx, blocYearId, now);
  const key = auditScope(scope);
  demandRight(may(actor, 'cross.sent', scope, { agencyId: scorerAgencyId }), key);
  await tx.alone(`results:${scope.id}`);
  const facts = await readCrossFacts(tx, scope, scorerAgencyId, agencyId);
  const scale = await getScale(tx, scope);
  const marks = (await scoresOf(tx, scope, scale, agencyId)).cross.get(scorerAgencyId) ?? {};
  const missing = linesWithout(linesOf(scale, getKind(scope, agencyId)), pointsOf(marks)).length;
  demand(maySendCross(await getStage(tx, scope), facts, missing));
  const { id } = getAssignment(facts);
  await tx
    .update(crossAssignments)
    .set({ sentOn: scope.on, sentAt: now, sentBy: actingPerson(actor) })
    .where(eq(crossAssignments.id, id));
  const details = { agencyId, scorerAgencyId, points: pointsOf(marks) };
  await record({ action: 'cross.sent', subjectId: id, scope: key, details });
  return { assignmentId: id };
}
