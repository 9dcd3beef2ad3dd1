import { eq } from 'drizzle-orm';
import { submissions } from '@/db/schema/submission';
import { may } from '@/domain/rights/may';
import type { ReceiveSubmissionInput } from '@/domain/submission/input';
import { mayReceive } from '@/domain/submission/letter';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { demand, demandRight } from '../refused';
import { findSubmission, getSubmission } from './queries';

/** The province takes the letter in. Refusals: those of `mayReceive`. Source: domain 2.1 (home affairs receives dossiers), 10.1. */
export async function receiveSubmission(
  { tx, actor, now, record }: Context,
  input: ReceiveSubmissionInput,
): Promise<{ submissionId: string }> {
  const scope = await getBlocYear(tx, input.blocYearId, now);
  demandRight(may(actor, 'submission.received', scope), auditScope(scope));
  await tx.alone(`submission:${scope.id}`);
  demand(mayReceive((await findSubmission(tx, scope))?.status ?? null));
  const submission = await getSubmission(tx, scope);
  await tx
    .update(submissions)
    .set({ status: 'received', receivedOn: scope.on, receivedAt: now })
    .where(eq(submissions.id, submission.id));
  await record({
    action: 'submission.received',
    subjectId: submission.id,
    scope: auditScope(scope),
    details: { number: submission.number, on: scope.on },
  });
  return { submissionId: submission.id };
}
