import { eq } from 'drizzle-orm';
import { registrations } from '@/db/schema/registration';
import type { SendRegistrationInput } from '@/domain/registration/input';
import { maySend } from '@/domain/registration/send';
import { may } from '@/domain/rights/may';
import { actingPerson } from '../acting-person';
import { isBound } from '../annex/queries';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { demand, demandRight } from '../refused';
import { findRegistration } from './queries';

/**
 * Sends what an agency has registered to the secretary of the bloc. Refusals: `registration.frozen`, `registration.alreadySent`,
 * `registration.noTarget`, `registration.noTitle`. Source: domain 8.4, each member registers its targets.
 */
export async function sendRegistration(
  { tx, actor, now, record }: Context,
  input: SendRegistrationInput,
): Promise<{ sentAt: Date }> {
  const scope = await getBlocYear(tx, input.blocYearId, now);
  demandRight(may(actor, 'registration.sent', scope, { agencyId: input.agencyId }), auditScope(scope));
  await tx.alone(`covenant:${scope.id}`);
  const registration = await findRegistration(tx, scope, input.agencyId);
  const { targets, titles } = registration ?? { targets: [], titles: [] };
  demand(
    maySend({
      frozen: await isBound(tx, scope, input.agencyId),
      registration,
      targets: targets.length,
      titles: titles.length,
    }),
  );
  await tx
    .update(registrations)
    .set({ sentAt: now, sentBy: actingPerson(actor), returnedAt: null })
    .where(eq(registrations.id, registration?.id ?? ''));
  await record({
    action: 'registration.sent',
    subjectId: registration?.id ?? '',
    scope: auditScope(scope),
    details: { agencyId: input.agencyId, targets: targets.length, titles: [...titles] },
  });
  return { sentAt: now };
}
