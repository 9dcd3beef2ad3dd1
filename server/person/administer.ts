import { and, eq, isNull } from 'drizzle-orm';
import { invitations, linkRequests, pendingSignIns, people, sessions } from '@/db/schema/person';
import { mayInstallation } from '@/domain/rights/may';
import { dayOf } from '@/domain/shared/dates';
import { endFeedsOf } from '../calendar/feed';
import type { Context } from '../context';
import { demandRight, RefusedError } from '../refused';

/** Disables a person; sessions in use, sign-ins under way, open links and the calendar's link end with it. Refusals: `rights.notAppointed`, `person.notYourself`. */
export async function disablePerson(
  { tx, actor, now, record }: Context,
  { personId }: { personId: string },
): Promise<void> {
  demandRight(mayInstallation(actor, 'person.disabled', dayOf(now)), null);
  await tx.alone(`person:${personId}`);
  if (personId === actor.personId) throw new RefusedError({ code: 'person.notYourself' }, false);
  await tx.update(people).set({ disabledAt: now }).where(eq(people.id, personId));
  await tx
    .update(sessions)
    .set({ revokedAt: now })
    .where(and(eq(sessions.personId, personId), isNull(sessions.revokedAt)));
  await tx
    .update(invitations)
    .set({ usedAt: now })
    .where(and(eq(invitations.personId, personId), isNull(invitations.usedAt)));
  await endFeedsOf(tx, personId, now);
  await tx
    .update(pendingSignIns)
    .set({ endedAt: now })
    .where(and(eq(pendingSignIns.personId, personId), isNull(pendingSignIns.endedAt)));
  await tx
    .update(linkRequests)
    .set({ answeredAt: now })
    .where(and(eq(linkRequests.personId, personId), isNull(linkRequests.answeredAt)));
  await record({ action: 'person.disabled', subjectId: personId, scope: null });
}

/** Lets a disabled person sign in again; sessions and invitations that ended stay ended. Refusal: `rights.notAppointed`. */
export async function enablePerson(
  { tx, actor, now, record }: Context,
  { personId }: { personId: string },
): Promise<void> {
  demandRight(mayInstallation(actor, 'person.enabled', dayOf(now)), null);
  await tx.update(people).set({ disabledAt: null }).where(eq(people.id, personId));
  await record({ action: 'person.enabled', subjectId: personId, scope: null });
}
