import { and, eq, gt, isNull } from 'drizzle-orm';
import type { Store } from '@/db/client';
import { invitations, linkRequests, people, sessions } from '@/db/schema/person';
import { mayInstallation } from '@/domain/rights/may';
import { dayOf } from '@/domain/shared/dates';
import { paths } from '@/lib/paths';
import { systemActor, type Context } from '../context';
import { invitationLetter } from '../mail/letters';
import { postMail } from '../mail/outbox';
import { perform } from '../perform';
import { demandRight, RefusedError } from '../refused';
import { closeLinks, hashOf, writeLink } from './link';
import { registerPeople } from './register';

const days = 7;

/**
 * Makes a link that lets a person choose a password, once, within seven days; older links of that person end. Answers its token. With
 * the public address of the site it is mailed as well. Refusals: `rights.notAppointed`, `person.disabled`.
 */
export async function invite(
  { tx, actor, now, record }: Context,
  { personId, site = null }: { personId: string; site?: string | null },
): Promise<string> {
  demandRight(mayInstallation(actor, 'person.invited', dayOf(now)), null);
  await tx.alone(`person:${personId}`);
  const [person] = await tx.select().from(people).where(eq(people.id, personId));
  if (!person) throw new Error(`No person ${personId}`);
  if (person.disabledAt) throw new RefusedError({ code: 'person.disabled' }, false);
  await closeLinks(tx, personId, now);
  const expiresAt = new Date(now.getTime() + days * 86_400_000);
  const token = await writeLink(tx, { personId, kind: 'invitation', now, expiresAt });
  if (site !== null)
    await postMail(
      tx,
      invitationLetter(person.email, person.name, `${site}${paths.invitation(token)}`),
      now,
      expiresAt,
    );
  await tx
    .update(linkRequests)
    .set({ answeredAt: now })
    .where(and(eq(linkRequests.personId, personId), isNull(linkRequests.answeredAt)));
  await record({ action: 'person.invited', subjectId: personId, scope: null, details: { mailed: site !== null } });
  return token;
}

/** The person a link is for, while it can still be used; else null. */
export async function findInvitation(
  store: Store,
  token: string,
  now: Date,
): Promise<{ personId: string; name: string; email: string; kind: 'invitation' | 'reset' } | null> {
  const [row] = await store.read
    .select({ personId: people.id, name: people.name, email: people.email, kind: invitations.kind })
    .from(invitations)
    .innerJoin(people, eq(people.id, invitations.personId))
    .where(and(eq(invitations.tokenHash, hashOf(token)), isNull(invitations.usedAt), gt(invitations.expiresAt, now)));
  return row ?? null;
}

/**
 * Sets the password chosen through a link and ends the person's sessions and other links. The hash is made before the transaction.
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
  await closeLinks(tx, used.personId, now);
  await tx
    .update(linkRequests)
    .set({ answeredAt: now })
    .where(and(eq(linkRequests.personId, used.personId), isNull(linkRequests.answeredAt)));
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
