import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { refuse, type Decision, allow } from '@/domain/shared/refusal';

/** Ten wrong passwords for one account from one address in a quarter of an hour, a hundred from one address in a day. */
const account = new RateLimiterMemory({ keyPrefix: 'account', points: 10, duration: 900 });
const address = new RateLimiterMemory({ keyPrefix: 'address', points: 100, duration: 86_400 });

/**
 * Takes one of the tries that are left, before the password is looked at: many sent at once do not get more.
 * Refusal: `session.tooManyTries` with the minutes to wait.
 */
export async function takeTry(email: string, from: string): Promise<Decision> {
  const spent = (await take(account, `${email} ${from}`)) ?? (await take(address, from));
  return spent ? refuse('session.tooManyTries', { minutes: Math.ceil(spent.msBeforeNext / 60_000) }) : allow();
}

/** Forgets the wrong passwords of an account that has signed in, and gives its address the try back. */
export async function forgetTries(email: string, from: string): Promise<void> {
  await Promise.all([account.delete(`${email} ${from}`), address.reward(from)]);
}

/** Null while there is a try left, which is taken; else how long to wait. */
async function take(limiter: RateLimiterMemory, key: string): Promise<RateLimiterRes | null> {
  try {
    await limiter.consume(key);
    return null;
  } catch (reason) {
    if (reason instanceof RateLimiterRes) return reason;
    throw reason;
  }
}
