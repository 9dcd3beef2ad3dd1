import { eq } from 'drizzle-orm';
import { selfAssessmentReturns, selfAssessments } from '@/db/schema/result';
import type { ReturnSelfAssessmentInput } from '@/domain/scoring/input';
import { may } from '@/domain/rights/may';
import { mayReturn } from '@/domain/scoring/self-assess';
import { newId } from '@/lib/id';
import { actingPerson } from '../acting-person';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { demand, demandRight, RefusedError } from '../refused';
import { listSentRounds } from '../appraisal/queries';
import { getStage } from '../result/stage';
import { findSelfAssessment } from './queries';

/**
 * Gives a self-assessment back to its agency with a reason, to be answered by a day. Refusals: those of `mayReturn`.
 * Source: domain 10.3.
 */
export async function returnSelfAssessment(
  { tx, actor, now, record }: Context,
  input: ReturnSelfAssessmentInput,
): Promise<{ selfAssessmentId: string }> {
  const scope = await getBlocYear(tx, input.blocYearId, now);
  const key = auditScope(scope);
  const { agencyId, reason, answerBy } = input;
  demandRight(may(actor, 'selfAssessment.returned', scope, { agencyId }), key);
  await tx.alone(`results:${scope.id}`);
  const sent = await findSelfAssessment(tx, scope, agencyId);
  const appraised = (await listSentRounds(tx, scope, agencyId)).length > 0;
  demand(mayReturn(await getStage(tx, scope), sent?.status ?? null, answerBy, { on: scope.on, appraised }));
  if (!sent) throw new RefusedError({ code: 'selfAssessment.notSent' }, false);

  await tx.insert(selfAssessmentReturns).values({
    id: newId(),
    ...key,
    selfAssessmentId: sent.id,
    reason,
    answerBy,
    returnedOn: scope.on,
    returnedAt: now,
    returnedBy: actingPerson(actor),
  });
  await tx.update(selfAssessments).set({ status: 'returned' }).where(eq(selfAssessments.id, sent.id));
  await record({
    action: 'selfAssessment.returned',
    subjectId: sent.id,
    scope: key,
    details: { agencyId, reason, answerBy },
  });
  return { selfAssessmentId: sent.id };
}
