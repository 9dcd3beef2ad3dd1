import { eq } from 'drizzle-orm';
import { submissionNominees, submissions } from '@/db/schema/submission';
import { may } from '@/domain/rights/may';
import { addresseeOf } from '@/domain/submission/addressee';
import type { DraftSubmissionInput } from '@/domain/submission/input';
import { mayDate, mayDraft, ratingsThere } from '@/domain/submission/letter';
import { newId } from '@/lib/id';
import { actingPerson } from '../acting-person';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { demand, demandRight } from '../refused';
import { listRatingAwaited } from './rating-awaited';
import { findSubmission, listApproved, listOverQuota, votedOn } from './queries';

/**
 * Drafts the letter that proposes every nomination a confirmed ballot approved, or corrects it before it is sent (again).
 * After the handover this is work of the new leader's agency, also for the year that was reviewed.
 * Refusals: those of `mayDraft`, `ratingsThere` and `mayDate`. Source: domain 10.1, 11.1 no. 17 and 18.
 */
export async function draftSubmission(
  { tx, actor, now, record }: Context,
  input: DraftSubmissionInput,
): Promise<{ submissionId: string; nominees: number }> {
  const scope = await getBlocYear(tx, input.blocYearId, now);
  demandRight(may(actor, 'submission.drafted', scope), auditScope(scope));
  await tx.alone(`submission:${scope.id}`);
  const known = await findSubmission(tx, scope);
  const approved = await listApproved(tx, scope);
  const over = await listOverQuota(tx, scope, approved);
  demand(mayDraft({ status: known?.status ?? null, approved: approved.length, over }));
  demand(ratingsThere(await listRatingAwaited(tx, scope)));
  demand(mayDate(input.datedOn, votedOn(approved), scope.on));

  const key = auditScope(scope);
  const letter = { number: input.number, datedOn: input.datedOn, draftedAt: now, draftedBy: actingPerson(actor) };
  const submissionId = known?.id ?? newId();
  if (known) {
    await tx.update(submissions).set(letter).where(eq(submissions.id, known.id));
    await tx.delete(submissionNominees).where(eq(submissionNominees.submissionId, known.id));
  } else {
    const addressee = addresseeOf(scope.bloc.province);
    await tx.insert(submissions).values({ id: submissionId, ...key, ...letter, addressee, status: 'draft' });
  }
  await tx
    .insert(submissionNominees)
    .values(
      approved.map(({ nominationId }, position) => ({ id: newId(), ...key, submissionId, nominationId, position })),
    );
  await record({
    action: 'submission.drafted',
    subjectId: submissionId,
    scope: key,
    details: { number: input.number, datedOn: input.datedOn, nominations: approved.map(({ number }) => number) },
  });
  return { submissionId, nominees: approved.length };
}
