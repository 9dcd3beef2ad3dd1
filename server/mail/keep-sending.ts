import { env } from '@/lib/env';
import { sendMails } from './send';

const everyMs = 60_000;

/** Tries what waits in the outbox, now and every minute, for as long as the process lives; where mail can leave at all. */
export function keepSending(): void {
  if (!env().mail) return;
  const tryAgain = () =>
    void sendMails().catch((error: unknown) => console.error('The outbox could not be read:', error));
  tryAgain();
  setInterval(tryAgain, everyMs).unref();
}
