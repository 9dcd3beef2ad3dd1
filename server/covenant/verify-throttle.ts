import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { allow, refuse, type Decision } from '@/domain/shared/refusal';

/** A code has 60 bits, so nobody guesses one; this keeps a machine from asking all day. A whole hall may stand behind one address. */
const checks = new RateLimiterMemory({ keyPrefix: 'verify', points: 600, duration: 900 });

/** Takes one of the checks a sender has left in a quarter of an hour. Refusal: `verify.tooMany` with the minutes to wait. */
export async function takeCheck(from: string): Promise<Decision> {
  try {
    await checks.consume(from);
    return allow();
  } catch (reason) {
    if (!(reason instanceof RateLimiterRes)) throw reason;
    return refuse('verify.tooMany', { minutes: Math.ceil(reason.msBeforeNext / 60_000) });
  }
}
