import { eq } from 'drizzle-orm';
import { registrationReturns, registrations } from '@/db/schema/registration';
import type { ReturnRegistrationInput } from '@/domain/registration/input';
import { mayReturn } from '@/domain/registration/review';
import { may } from '@/domain/rights/may';
import { newId } from '@/lib/id';
import { actingPerson } from '../acting-person';
import { isBound } from '../annex/queries';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { demand, demandRight, RefusedError } from '../refused';
import { findRegistration } from './queries';

/** Gives a registration back to its agency with a reason, to be answered by a day. Refusals: those of `mayReturn`. Source: peers 3. */
export async function returnRegistration(
  { tx, actor, now, record }: Context,
  { blocYearId, agencyId, reason, answerBy }: ReturnRegistrationInput,
): Promise<{ registrationId: string }> {
  const scope = await getBlocYear(tx, blocYearId, now);
  const key = auditScope(scope);
  demandRight(may(actor, 'registration.returned', scope, { agencyId }), key);
  await tx.alone(`covenant:${scope.id}`);
  const sent = await findRegistration(tx, scope, agencyId);
  demand(mayReturn({ frozen: await isBound(tx, scope, agencyId) }, sent, { on: scope.on, answerBy }));
  if (!sent) throw new RefusedError({ code: 'registration.nothingToReturn' }, false);
  await tx.insert(registrationReturns).values({
    id: newId(),
    ...key,
    registrationId: sent.id,
    reason,
    answerBy,
    returnedOn: scope.on,
    returnedAt: now,
    returnedBy: actingPerson(actor),
  });
  await tx
    .update(registrations)
    .set({ sentAt: null, sentBy: null, agreedAt: null, agreedBy: null, returnedAt: now })
    .where(eq(registrations.id, sent.id));
  await record({
    action: 'registration.returned',
    subjectId: sent.id,
    scope: key,
    details: { agencyId, reason, answerBy },
  });
  return { registrationId: sent.id };
}
