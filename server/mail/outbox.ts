import { and, asc, eq, gt, isNull, lt, or } from 'drizzle-orm';
import type { Store, Tx } from '@/db/client';
import { mails } from '@/db/schema/mail';
import { newId } from '@/lib/id';
import { seal, unseal } from '../sealing';

export type Mail = { readonly to: string; readonly subject: string; readonly text: string };

/** Hands a mail over, or throws. */
export type Carrier = (mail: Mail) => Promise<void>;

/** How long one process has to send a mail before another may try. */
const claimMs = 2 * 60_000;
const atOnce = 50;

/** Writes a mail together with what it tells of; it goes once the transaction has. Source: docs/decisions, "mail goes by an outbox". */
export async function postMail(tx: Tx, mail: Mail, now: Date, expiresAt: Date): Promise<void> {
  await postMails(tx, [mail], now, expiresAt);
}

/** The same for several at once, in one statement. */
export async function postMails(tx: Tx, letters: readonly Mail[], now: Date, expiresAt: Date): Promise<void> {
  if (letters.length === 0) return;
  await tx.insert(mails).values(
    letters.map(({ to, subject, text }) => {
      const id = newId();
      const words = { recipient: to, subject, sealedText: seal('mail', id, text) };
      return { id, ...words, createdAt: now, expiresAt, tries: 0 };
    }),
  );
}

/**
 * Sends what waits, oldest first, and answers how many went and how many are to be tried again. A mail is claimed before it is sent, so
 * that of several processes one sends it; a process that dies in between may have sent it all the same, and it then goes twice.
 */
export async function sendWaiting(
  store: Store,
  carry: Carrier,
  now = new Date(),
): Promise<{ sent: number; failed: number }> {
  const claimedUntil = new Date(now.getTime() + claimMs);
  const free = or(isNull(mails.claimedUntil), lt(mails.claimedUntil, now));
  const waiting = await store.read
    .select({ id: mails.id })
    .from(mails)
    .where(and(isNull(mails.sentAt), gt(mails.expiresAt, now), free))
    .orderBy(asc(mails.createdAt))
    .limit(atOnce);
  let sent = 0;
  for (const { id } of waiting) {
    const mine = and(eq(mails.id, id), isNull(mails.sentAt), free);
    const [mail] = await store.transaction((tx) => tx.update(mails).set({ claimedUntil }).where(mine).returning());
    if (!mail?.sealedText) continue;
    const { recipient: to, subject, tries } = mail;
    let settled: Partial<typeof mails.$inferInsert>;
    try {
      await carry({ to, subject, text: unseal('mail', id, mail.sealedText) });
      // Its links are of no use to anybody who reads the database afterwards.
      settled = { sentAt: now, sealedText: null };
      sent += 1;
    } catch (error) {
      console.error(`Mail ${id} could not be sent (try ${tries + 1}):`, error instanceof Error ? error.message : error);
      settled = { claimedUntil: null, tries: tries + 1 };
    }
    await store.transaction((tx) => tx.update(mails).set(settled).where(eq(mails.id, id)));
  }
  return { sent, failed: waiting.length - sent };
}
