import { getStore } from '@/db/client';
import { forgetUploads } from './drop';

const everyMs = 3_600_000;

/** Forgets old uploads now and every hour, for as long as the process lives. */
export function keepForgetting(): void {
  const forget = async () => {
    await forgetUploads(await getStore(), new Date());
  };
  const tryAgain = () =>
    void forget().catch((error: unknown) => console.error('Old uploads could not be removed:', error));
  tryAgain();
  setInterval(tryAgain, everyMs).unref();
}
