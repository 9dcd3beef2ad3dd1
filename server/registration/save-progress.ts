import { registrationTargets } from '@/db/schema/registration';
import type { SaveProgressInput } from '@/domain/registration/input';
import { decideProgress, mayWriteProgress } from '@/domain/registration/progress';
import { may } from '@/domain/rights/may';
import { actingPerson } from '../acting-person';
import { isBound } from '../annex/queries';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { demand, demandFields, demandRight } from '../refused';
import { findRegistration, listProgress, targetOf } from './queries';

/**
 * Keeps what an agency is writing of the first half of the year, target by target; nobody outside it sees that before it is reported.
 * Answers the state of each result. Refusals: those of `mayWriteProgress`, those of `decideProgress` at their fields. Source:
 * domain 8.6; trust F10.
 */
export async function saveProgress(
  { tx, actor, now, record }: Context,
  { blocYearId, agencyId, lines }: SaveProgressInput,
): Promise<{ versions: Readonly<Record<string, number>> }> {
  const scope = await getBlocYear(tx, blocYearId, now);
  const key = auditScope(scope);
  demandRight(may(actor, 'registration.progressSaved', scope, { agencyId }), key);
  await tx.alone(`covenant:${scope.id}`);
  const registration = await findRegistration(tx, scope, agencyId);
  demand(mayWriteProgress({ frozen: await isBound(tx, scope, agencyId), sent: Boolean(registration?.sentAt) }));
  const registrationId = registration?.id ?? '';
  const { changes, refusals, versions } = decideProgress(await listProgress(tx, registrationId), lines);
  demandFields(refusals);
  const midYearDraftBy = actingPerson(actor);
  // As many as one form has rows, never more than twenty.
  for (const { number, draft, version } of changes)
    await tx
      .update(registrationTargets)
      .set({ midYearDraft: draft, midYearDraftBy, midYearVersion: version })
      .where(targetOf(registrationId, number));
  const details = { agencyId, targets: changes.map(({ number, draft }) => ({ number, draft })) };
  await record({ action: 'registration.progressSaved', subjectId: registrationId, scope: key, details });
  return { versions };
}
