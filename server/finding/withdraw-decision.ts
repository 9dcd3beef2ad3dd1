import { and, eq } from 'drizzle-orm';
import { findingDecisions } from '@/db/schema/nomination';
import type { WithdrawDecisionInput } from '@/domain/eligibility/input';
import { mayDecideFinding } from '@/domain/eligibility/may-decide';
import { refuse } from '@/domain/shared/refusal';
import { actingPerson } from '../acting-person';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { caseOfAgency } from '../eligibility/concerned';
import { demand, demandRight } from '../refused';

/**
 * A decision on a finding is taken back, and a human is needed again; it stays on record. Refusals: `form.broken`,
 * `finding.decisionGone` where somebody took it back already, those of `mayDecideFinding`. Source: issue 6; domain 10.4.
 */
export async function withdrawDecision(
  { tx, actor, now, record }: Context,
  { blocYearId, decisionId }: WithdrawDecisionInput,
): Promise<{ decisionId: string }> {
  const scope = await getBlocYear(tx, blocYearId, now);
  await tx.alone(`nomination:${scope.id}`);
  const [decision] = await tx
    .select()
    .from(findingDecisions)
    .where(and(eq(findingDecisions.id, decisionId), eq(findingDecisions.blocYearId, scope.id)));
  if (!decision) return demand(refuse('form.broken'));
  const { agencyId, findingCode } = decision;
  const about = await caseOfAgency(tx, scope, agencyId);
  demandRight(mayDecideFinding(actor, 'finding.decisionWithdrawn', scope, about), auditScope(scope));
  if (decision.withdrawnAt) demand(refuse('finding.decisionGone'));
  await tx
    .update(findingDecisions)
    .set({ withdrawnAt: now, withdrawnBy: actingPerson(actor) })
    .where(eq(findingDecisions.id, decisionId));
  await record({
    action: 'finding.decisionWithdrawn',
    subjectId: decisionId,
    scope: auditScope(scope),
    details: { agencyId, findingCode },
  });
  return { decisionId };
}
