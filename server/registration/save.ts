import { and, eq, isNull } from 'drizzle-orm';
import { registrations, registrationTargets, registrationTitles } from '@/db/schema/registration';
import type { SaveRegistrationInput } from '@/domain/registration/input';
import { mayRegisterTitles, mayWriteRegistration, reportedBefore } from '@/domain/registration/save';
import { may } from '@/domain/rights/may';
import { newId } from '@/lib/id';
import { actingPerson } from '../acting-person';
import { isBound } from '../annex/queries';
import { formsInForce } from '../award/queries';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { demand, demandRight } from '../refused';
import { findRegistration } from './queries';

/**
 * Writes what an agency registers: its targets and the titles it aims at, in place of what it wrote before. What had been sent has to
 * be sent and agreed again. Refusals: `registration.frozen`, `registration.unknownTitle`. Source: domain 8.5.
 */
export async function saveRegistration(
  { tx, actor, now, record }: Context,
  input: SaveRegistrationInput,
): Promise<{ registrationId: string }> {
  const scope = await getBlocYear(tx, input.blocYearId, now);
  const key = auditScope(scope);
  demandRight(may(actor, 'registration.saved', scope, { agencyId: input.agencyId }), key);
  await tx.alone(`covenant:${scope.id}`);
  demand(mayWriteRegistration({ frozen: await isBound(tx, scope, input.agencyId) }));
  const forms = await formsInForce(tx, scope.on, 'collective');
  demand(mayRegisterTitles(input.titles, new Set(forms.map(({ code }) => code))));

  const before = await findRegistration(tx, scope, input.agencyId);
  const registrationId = before?.id ?? newId();
  const savedBy = actingPerson(actor);
  const ofBefore = and(eq(registrationTargets.registrationId, registrationId), isNull(registrationTargets.endedAt));
  const targetsBefore = await tx.select().from(registrationTargets).where(ofBefore);
  if (before) {
    await tx
      .update(registrations)
      .set({ savedAt: now, savedBy, sentAt: null, sentBy: null, agreedAt: null, agreedBy: null })
      .where(eq(registrations.id, registrationId));
    await tx.delete(registrationTargets).where(ofBefore);
    await tx.delete(registrationTitles).where(eq(registrationTitles.registrationId, registrationId));
  } else
    await tx
      .insert(registrations)
      .values({ id: registrationId, ...key, agencyId: input.agencyId, savedAt: now, savedBy });
  const targets = input.targets.map((target, i) => ({
    id: newId(),
    ...key,
    registrationId,
    number: i + 1,
    ...target,
    ...reportedBefore(targetsBefore, target),
  }));
  if (targets.length > 0) await tx.insert(registrationTargets).values(targets);
  const titles = input.titles.map((formCode) => ({ id: newId(), ...key, registrationId, formCode }));
  if (titles.length > 0) await tx.insert(registrationTitles).values(titles);
  const { agencyId, targets: written, titles: aimedAt } = input;
  await record({
    action: 'registration.saved',
    subjectId: registrationId,
    scope: key,
    details: { agencyId, targets: written, titles: aimedAt },
  });
  return { registrationId };
}
