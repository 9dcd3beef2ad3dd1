import { eq } from 'drizzle-orm';
import { selfAssessments } from '@/db/schema/result';
import type { SubmitSelfAssessmentInput } from '@/domain/scoring/input';
import { may } from '@/domain/rights/may';
import { dueDay, faultsOfDraft, isLate, maySubmit } from '@/domain/scoring/self-assess';
import { actingPerson } from '../acting-person';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { listDeadlines } from '../plan/queries';
import { demand, demandFields, demandRight, RefusedError } from '../refused';
import { getScale } from '../result/queries';
import { getStage } from '../result/stage';
import { findSelfAssessment } from './queries';

/**
 * The head sends the agency's self-assessment to the bloc. After the deadline (or, after a return, the later day it gave) it is taken
 * and marked late. Refusals: those of `maySubmit`, those of `faultsOfDraft` at their fields. Source: domain 9.2, 10.3.
 */
export async function submitSelfAssessment(
  { tx, actor, now, record }: Context,
  input: SubmitSelfAssessmentInput,
): Promise<{ selfAssessmentId: string; late: boolean }> {
  const scope = await getBlocYear(tx, input.blocYearId, now);
  const key = auditScope(scope);
  const { agencyId } = input;
  demandRight(may(actor, 'selfAssessment.submitted', scope, { agencyId }), key);
  await tx.alone(`results:${scope.id}`);
  const draft = await findSelfAssessment(tx, scope, agencyId);
  demand(maySubmit(await getStage(tx, scope), draft?.status ?? null));
  if (!draft) throw new RefusedError({ code: 'selfAssessment.nothingSaved' }, false);
  demandFields(faultsOfDraft(await getScale(tx, scope), draft));

  const deadline = (await listDeadlines(tx, scope)).find(({ kind }) => kind === 'selfScore');
  const dueOn = dueDay(deadline?.dueOn ?? null, draft.lastReturn?.answerBy ?? null);
  const late = isLate(scope.on, dueOn, draft.late);
  await tx
    .update(selfAssessments)
    .set({
      status: 'submitted',
      late,
      dueOn,
      submittedOn: scope.on,
      submittedAt: now,
      submittedBy: actingPerson(actor),
    })
    .where(eq(selfAssessments.id, draft.id));
  const { points, bonusCenti, totalCenti } = draft;
  const details = { agencyId, points, bonusCenti, totalCenti, dueOn, late };
  await record({ action: 'selfAssessment.submitted', subjectId: draft.id, scope: key, details });
  return { selfAssessmentId: draft.id, late };
}
