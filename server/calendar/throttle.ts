import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** A calendar reads a few times an hour; a whole office may stand behind one address. */
const reads = new RateLimiterMemory({ keyPrefix: 'calendar', points: 120, duration: 900 });

/** Takes one of the reads a sender has left in a quarter of an hour; the seconds to wait when there is none, else null. */
export async function takeRead(from: string): Promise<number | null> {
  try {
    await reads.consume(from);
    return null;
  } catch (reason) {
    if (reason instanceof RateLimiterRes) return Math.ceil(reason.msBeforeNext / 1000);
    throw reason;
  }
}
