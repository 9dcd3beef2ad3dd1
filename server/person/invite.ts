import { createHash, randomBytes } from 'node:crypto';
import { and, eq, gt, isNull } from 'drizzle-orm';
import type { Store } from '@/db/client';
import { invitations, people, sessions } from '@/db/schema/person';
import { mayInstallation } from '@/domain/rights/may';
import { dayOf } from '@/domain/shared/dates';
import { newId } from '@/lib/id';
import { systemActor, type Context } from '../context';
import { perform } from '../perform';
import { demandRight, RefusedError } from '../refused';
import { registerPeople } from './register';

const days = 7;
const hashOf = (token: string) => createHash('sha256').update(token).digest('hex');

/**
 * Makes a link that lets a person choose a password, once, within seven days; older links of that person end. Answers its token.
 * Refusals: `rights.notAppointed`, `person.disabled`.
 */
export async function invite({ tx, actor, now, record }: Context, { personId }: { personId: string }): Promise<string> {
  demandRight(mayInstallation(actor, 'person.invited', dayOf(now)), null);
  await tx.alone(`person:${personId}`);
  const [person] = await tx.select({ disabledAt: people.disabledAt }).from(people).where(eq(people.id, personId));
  if (!person) throw new Error(`No person ${personId}`);
  if (person.disabledAt) throw new RefusedError({ code: 'person.disabled' }, false);
  await tx
    .update(invitations)
    .set({ usedAt: now })
    .where(and(eq(invitations.personId, personId), isNull(invitations.usedAt)));
  const token = randomBytes(32).toString('base64url');
  const expiresAt = new Date(now.getTime() + days * 86_400_000);
  await tx.insert(invitations).values({ id: newId(), personId, tokenHash: hashOf(token), createdAt: now, expiresAt });
  await record({ action: 'person.invited', subjectId: personId, scope: null });
  return token;
}

/** The person an invitation is for, while it can still be used; else null. */
export async function findInvitation(
  store: Store,
  token: string,
  now: Date,
): Promise<{ personId: string; name: string; email: string } | null> {
  const [row] = await store.read
    .select({ personId: people.id, name: people.name, email: people.email })
    .from(invitations)
    .innerJoin(people, eq(people.id, invitations.personId))
    .where(and(eq(invitations.tokenHash, hashOf(token)), isNull(invitations.usedAt), gt(invitations.expiresAt, now)));
  return row ?? null;
}

/**
 * Sets the password chosen through an invitation and ends the person's sessions. The hash is made before the transaction.
 * Refusal: `person.invitationUsed`.
 */
export async function choosePassword(
  { tx, now, record }: Context,
  { token, passwordHash }: { token: string; passwordHash: string },
): Promise<{ personId: string }> {
  const [used] = await tx
    .update(invitations)
    .set({ usedAt: now })
    .where(and(eq(invitations.tokenHash, hashOf(token)), isNull(invitations.usedAt), gt(invitations.expiresAt, now)))
    .returning({ personId: invitations.personId });
  if (!used) throw new RefusedError({ code: 'person.invitationUsed' }, false);
  await tx.update(people).set({ passwordHash }).where(eq(people.id, used.personId));
  await tx
    .update(sessions)
    .set({ revokedAt: now })
    .where(and(eq(sessions.personId, used.personId), isNull(sessions.revokedAt)));
  await record({ action: 'person.passwordChosen', subjectId: used.personId, scope: null });
  return used;
}

/** The first administrator of a real installation, as a one-time link's token: there is no default password. */
export async function inviteFirstAdmin(store: Store): Promise<string> {
  const now = new Date();
  const [admin] = await perform(
    registerPeople,
    systemActor,
    [
      {
        name: 'Quản trị hệ thống',
        email: 'quan-tri@cai-dat.local',
        appointments: [{ office: 'admin', agencyId: null, post: 'Quản trị hệ thống', from: dayOf(now) }],
      },
    ],
    { store, now },
  );
  if (!admin) throw new Error('The first administrator was not written');
  return perform(invite, systemActor, { personId: admin.id }, { store, now });
}
