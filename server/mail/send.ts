import { getStore } from '@/db/client';
import { env } from '@/lib/env';
import { smtpCarrier } from './carrier';
import { sendWaiting, type Carrier } from './outbox';

let carrier: Carrier | undefined;

/** Sends what waits in the outbox, where mail can leave at all. Called after a change that wrote a mail, at start and every minute. */
export async function sendMails(): Promise<void> {
  const { mail } = env();
  if (!mail) return;
  carrier ??= smtpCarrier(mail);
  await sendWaiting(await getStore(), carrier);
}
