import { eq } from 'drizzle-orm';
import { selfAssessments } from '@/db/schema/result';
import { may } from '@/domain/rights/may';
import type { SubmitSelfAssessmentInput } from '@/domain/scoring/input';
import { linesOf, pointsOf } from '@/domain/scoring/lines';
import { daysLate, maySubmit, missingIn } from '@/domain/scoring/self-assess';
import { actingPerson } from '../acting-person';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { linesWithEvidence } from '../evidence/queries';
import { demand, demandRight, RefusedError } from '../refused';
import { getKind } from '../result/kind';
import { getScale } from '../result/queries';
import { getStage } from '../result/stage';
import { scoresOf } from '../score/queries';
import { findSelfAssessment } from './queries';
import { readWindows } from './window';

/**
 * The head sends the agency's self-assessment to the bloc. After the deadline (or, after a return, the later day it gave) it is taken
 * and marked late, until its time is over; the day is the server's. Refusals: those of `maySubmit`, the first of `missingIn`. Source:
 * domain 9.2, 10.3.
 */
export async function submitSelfAssessment(
  { tx, actor, now, record }: Context,
  { blocYearId, agencyId }: SubmitSelfAssessmentInput,
): Promise<{ selfAssessmentId: string; late: boolean }> {
  const scope = await getBlocYear(tx, blocYearId, now);
  const key = auditScope(scope);
  demandRight(may(actor, 'selfAssessment.submitted', scope, { agencyId }), key);
  await tx.alone(`results:${scope.id}`);
  const draft = await findSelfAssessment(tx, scope, agencyId);
  const window = (await readWindows(tx, scope))(agencyId, draft);
  demand(maySubmit(await getStage(tx, scope), draft?.status ?? null, window));
  if (!draft) throw new RefusedError({ code: 'selfAssessment.nothingSaved' }, false);
  const scale = await getScale(tx, scope);
  const { self } = await scoresOf(tx, scope, scale, agencyId);
  const lines = linesOf(scale, getKind(scope, agencyId));
  const [missing] = missingIn(lines, self, await linesWithEvidence(tx, scope, scale, agencyId));
  if (missing) throw new RefusedError({ code: missing.code, params: missing.params }, false);

  const lateDays = daysLate(scope.on, window.dueOn, draft.lateDays);
  const late = lateDays > 0;
  const { dueOn } = window;
  const sent = { status: 'submitted' as const, lateDays, dueOn, submittedOn: scope.on, submittedAt: now };
  await tx
    .update(selfAssessments)
    .set({ ...sent, submittedBy: actingPerson(actor) })
    .where(eq(selfAssessments.id, draft.id));
  const details = { agencyId, points: pointsOf(self), totalCenti: draft.totalCenti, dueOn, lateDays };
  await record({ action: 'selfAssessment.submitted', subjectId: draft.id, scope: key, details });
  return { selfAssessmentId: draft.id, late };
}
