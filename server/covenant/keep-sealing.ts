import { rememberedSeal } from '../seal/remembered';
import { sealWaiting } from './seal';

const everyMs = 60_000;

/** Seals what waits, now and every minute, for as long as the process lives; what a process could not seal before it ended too. */
export function keepSealing(): void {
  // Made or opened now, so that the first signature does not wait for it.
  rememberedSeal().catch((error: unknown) => console.error('The seal could not be opened:', error));
  const tryAgain = () =>
    void sealWaiting().catch((error: unknown) => console.error('What waits for its seal could not be read:', error));
  tryAgain();
  setInterval(tryAgain, everyMs).unref();
}
