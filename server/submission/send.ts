import { eq } from 'drizzle-orm';
import { submissions } from '@/db/schema/submission';
import { may } from '@/domain/rights/may';
import type { SendSubmissionInput } from '@/domain/submission/input';
import { maySend, ratingsThere } from '@/domain/submission/letter';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { demand, demandRight } from '../refused';
import { listRatingAwaited } from './rating-awaited';
import { findSubmission, getSubmission, signedAs } from './queries';

/** The head of the agency that leads sends the letter to the province. Refusals: those of `maySend` and `ratingsThere`. Source: domain 11.1 no. 17. */
export async function sendSubmission(
  { tx, actor, now, record }: Context,
  input: SendSubmissionInput,
): Promise<{ submissionId: string }> {
  const scope = await getBlocYear(tx, input.blocYearId, now);
  const { post, agencyId } = demandRight(may(actor, 'submission.sent', scope), auditScope(scope));
  await tx.alone(`submission:${scope.id}`);
  demand(maySend((await findSubmission(tx, scope))?.status ?? null));
  demand(ratingsThere(await listRatingAwaited(tx, scope)));
  const submission = await getSubmission(tx, scope);
  const signer = await signedAs(tx, { agencyId, post }, scope.on);
  await tx
    .update(submissions)
    .set({
      status: 'sent',
      sentOn: scope.on,
      sentAt: now,
      sentBy: actor.personId,
      signer,
      receivedOn: null,
      receivedAt: null,
    })
    .where(eq(submissions.id, submission.id));
  await record({
    action: 'submission.sent',
    subjectId: submission.id,
    scope: auditScope(scope),
    details: { number: submission.number, datedOn: submission.datedOn, on: scope.on, signer },
  });
  return { submissionId: submission.id };
}
