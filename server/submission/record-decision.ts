import { eq } from 'drizzle-orm';
import { awards, decisions, submissions } from '@/db/schema/submission';
import { may } from '@/domain/rights/may';
import { faultsOf, mayRecordDecision } from '@/domain/submission/decision';
import type { RecordDecisionInput } from '@/domain/submission/input';
import { newId } from '@/lib/id';
import { actingPerson } from '../acting-person';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { demand, demandFields, demandRight, RefusedError } from '../refused';
import { findSubmission, getSubmission, listApproved, listProposed } from './queries';

/**
 * The province records its decision on a letter it received: number, day, signer, and which nominees it granted. Each grant becomes
 * a row of the register, under the name the agency bore.
 * Refusals: `decision.alreadyRecorded`, `decision.notReceived`, those of `faultsOf`, `decision.numberTaken`. Source: domain 11.1 no. 22.
 */
export async function recordDecision(
  { tx, actor, now, record }: Context,
  input: RecordDecisionInput,
): Promise<{ decisionId: string; awards: number }> {
  const scope = await getBlocYear(tx, input.blocYearId, now);
  demandRight(may(actor, 'decision.recorded', scope), auditScope(scope));
  await tx.alone(`submission:${scope.id}`);
  demand(mayRecordDecision((await findSubmission(tx, scope))?.status ?? null));
  const submission = await getSubmission(tx, scope);
  const proposed = await listProposed(tx, submission);
  const granted = Object.keys(input.granted);
  demandFields(
    faultsOf({
      decidedOn: input.decidedOn,
      letterDatedOn: submission.datedOn,
      latest: scope.bloc.rehearsalOn ? null : scope.on,
      granted,
      proposed,
    }),
  );

  const key = auditScope(scope);
  const { number, decidedOn, signer } = input;
  const decisionId = newId();
  const written = await tx
    .insert(decisions)
    .values({
      id: decisionId,
      ...key,
      submissionId: submission.id,
      number,
      decidedOn,
      signer,
      recordedAt: now,
      recordedBy: actingPerson(actor),
    })
    .onConflictDoNothing()
    .returning({ id: decisions.id });
  if (written.length === 0) throw new RefusedError({ code: 'decision.numberTaken', field: 'number' }, false);
  const nominees = (await listApproved(tx, scope)).filter(({ nominationId }) => granted.includes(nominationId));
  await tx.insert(awards).values(
    nominees.map(({ agencyId, agencyVersionId, form, nominationId }) => ({
      id: newId(),
      ...key,
      agencyId,
      agencyVersionId,
      formId: form.id,
      nominationId,
      decisionId,
      decidedOn,
    })),
  );
  await tx.update(submissions).set({ status: 'decided' }).where(eq(submissions.id, submission.id));
  await record({
    action: 'decision.recorded',
    subjectId: decisionId,
    scope: key,
    details: { number, decidedOn, signer, granted: nominees.map((nominee) => nominee.number) },
  });
  return { decisionId, awards: nominees.length };
}
