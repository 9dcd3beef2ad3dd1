import { eq } from 'drizzle-orm';
import { submissionReturns, submissions } from '@/db/schema/submission';
import { may } from '@/domain/rights/may';
import type { ReturnSubmissionInput } from '@/domain/submission/input';
import { mayReturn } from '@/domain/submission/letter';
import { newId } from '@/lib/id';
import { actingPerson } from '../acting-person';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { demand, demandRight } from '../refused';
import { findSubmission, getSubmission } from './queries';

/** The province returns the letter with its reason; the bloc corrects it and sends it again. Refusals: those of `mayReturn`. */
export async function returnSubmission(
  { tx, actor, now, record }: Context,
  input: ReturnSubmissionInput,
): Promise<{ returnId: string }> {
  const scope = await getBlocYear(tx, input.blocYearId, now);
  demandRight(may(actor, 'submission.returned', scope), auditScope(scope));
  await tx.alone(`submission:${scope.id}`);
  demand(mayReturn((await findSubmission(tx, scope))?.status ?? null));
  const submission = await getSubmission(tx, scope);
  const returnId = newId();
  await tx.insert(submissionReturns).values({
    id: returnId,
    ...auditScope(scope),
    submissionId: submission.id,
    reason: input.reason,
    returnedOn: scope.on,
    returnedAt: now,
    returnedBy: actingPerson(actor),
  });
  await tx.update(submissions).set({ status: 'returned' }).where(eq(submissions.id, submission.id));
  await record({
    action: 'submission.returned',
    subjectId: submission.id,
    scope: auditScope(scope),
    details: { number: submission.number, reason: input.reason, on: scope.on },
  });
  return { returnId };
}
