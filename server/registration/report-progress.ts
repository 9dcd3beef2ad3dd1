import { registrationTargets } from '@/db/schema/registration';
import type { ReportProgressInput } from '@/domain/registration/input';
import { decideReport, mayWriteProgress } from '@/domain/registration/progress';
import { may } from '@/domain/rights/may';
import { isBound } from '../annex/queries';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { demand, demandRight } from '../refused';
import { findRegistration, listProgress, targetOf } from './queries';

/**
 * Reports to the bloc what half a year brought, as it was written last; targets nothing new was written of keep what was reported.
 * Refusals: those of `mayWriteProgress` and `decideReport`. Source: domain 8.6.
 */
export async function reportProgress(
  { tx, actor, now, record }: Context,
  { blocYearId, agencyId }: ReportProgressInput,
): Promise<{ reported: number }> {
  const scope = await getBlocYear(tx, blocYearId, now);
  const key = auditScope(scope);
  demandRight(may(actor, 'registration.progressed', scope, { agencyId }), key);
  await tx.alone(`covenant:${scope.id}`);
  const registration = await findRegistration(tx, scope, agencyId);
  demand(mayWriteProgress({ frozen: await isBound(tx, scope, agencyId), sent: Boolean(registration?.sentAt) }));
  const registrationId = registration?.id ?? '';
  const written = demand(decideReport(await listProgress(tx, registrationId)));
  // As many as one form has rows, never more than twenty.
  for (const { number, draft } of written)
    await tx
      .update(registrationTargets)
      .set({ midYear: draft || null, midYearAt: draft ? now : null, midYearDraft: null, midYearDraftBy: null })
      .where(targetOf(registrationId, number));
  const targets = written.map(({ number, draft }) => ({ number, midYear: draft ?? '' }));
  await record({
    action: 'registration.progressed',
    subjectId: registrationId,
    scope: key,
    details: { agencyId, targets },
  });
  return { reported: written.length };
}
