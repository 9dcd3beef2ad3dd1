import { and, eq } from 'drizzle-orm';
import { registrationTargets } from '@/db/schema/registration';
import type { ReportProgressInput } from '@/domain/registration/input';
import { mayReport } from '@/domain/registration/progress';
import { may } from '@/domain/rights/may';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { isFrozen } from '../covenant/queries';
import { demand, demandRight } from '../refused';
import { findRegistration } from './queries';

/**
 * Writes what half a year brought, target by target, in the agency's own words; targets left empty keep theirs. Refusals:
 * `registration.notSent`, `registration.notYetInCovenant`, `registration.nothingReported`, `registration.unknownTarget`. Source: domain 8.6.
 */
export async function reportProgress(
  { tx, actor, now, record }: Context,
  input: ReportProgressInput,
): Promise<{ reported: number }> {
  const scope = await getBlocYear(tx, input.blocYearId, now);
  demandRight(may(actor, 'registration.progressed', scope, { agencyId: input.agencyId }), auditScope(scope));
  await tx.alone(`covenant:${scope.id}`);
  const registration = await findRegistration(tx, scope, input.agencyId);
  const reported = input.targets.map(({ number }) => number);
  const numbers = registration?.targets.map(({ number }) => number) ?? [];
  demand(mayReport({ frozen: await isFrozen(tx, scope), sent: Boolean(registration?.sentAt), numbers }, reported));
  const registrationId = registration?.id ?? '';
  // As many as one form has rows, never more than twenty.
  for (const { number, midYear } of input.targets)
    await tx
      .update(registrationTargets)
      .set({ midYear, midYearAt: now })
      .where(and(eq(registrationTargets.registrationId, registrationId), eq(registrationTargets.number, number)));
  await record({
    action: 'registration.progressed',
    subjectId: registrationId,
    scope: auditScope(scope),
    details: { agencyId: input.agencyId, targets: input.targets },
  });
  return { reported: reported.length };
}
