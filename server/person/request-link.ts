import { and, eq, isNull } from 'drizzle-orm';
import { linkRequests, people } from '@/db/schema/person';
import { newId } from '@/lib/id';
import { paths } from '@/lib/paths';
import type { Context } from '../context';
import { resetLetter } from '../mail/letters';
import { postMail } from '../mail/outbox';
import { closeLinks, writeLink } from './link';

const minutes = 60;

/**
 * Somebody says that the password of an address is forgotten. With the public address of the site a link goes there by mail, good once
 * and for an hour, in place of an earlier one; without it the request waits for the administrator. For an address nobody has, or of
 * somebody disabled, only the asking is recorded: whoever asks learns nothing. An invitation stays open.
 */
export async function requestLink(
  { tx, now, record }: Context,
  { email, site }: { email: string; site: string | null },
): Promise<void> {
  const [person] = await tx.select().from(people).where(eq(people.email, email));
  const known = person && !person.disabledAt ? person : null;
  if (known) {
    await tx.alone(`person:${known.id}`);
    if (site === null) await askAdministrator(tx, known.id, now);
    else await mailLink(tx, known, site, now);
  }
  await record({
    action: 'person.linkRequested',
    subjectId: known?.id ?? 'nobody',
    scope: null,
    details: { mailed: known !== null && site !== null },
  });
}

async function mailLink(tx: Context['tx'], person: typeof people.$inferSelect, site: string, now: Date): Promise<void> {
  await closeLinks(tx, person.id, now, 'reset');
  const expiresAt = new Date(now.getTime() + minutes * 60_000);
  const token = await writeLink(tx, { personId: person.id, kind: 'reset', now, expiresAt });
  await postMail(tx, resetLetter(person.email, person.name, `${site}${paths.invitation(token)}`), now, expiresAt);
}

async function askAdministrator(tx: Context['tx'], personId: string, now: Date): Promise<void> {
  const open = and(eq(linkRequests.personId, personId), isNull(linkRequests.answeredAt));
  if ((await tx.$count(linkRequests, open)) > 0) return;
  await tx.insert(linkRequests).values({ id: newId(), personId, requestedAt: now });
}
