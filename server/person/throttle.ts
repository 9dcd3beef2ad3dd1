import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { refuse, type Decision, allow } from '@/domain/shared/refusal';

/** Ten wrong passwords for one account from one address in a quarter of an hour, a hundred from one address in a day. */
const account = new RateLimiterMemory({ keyPrefix: 'account', points: 10, duration: 900 });
const address = new RateLimiterMemory({ keyPrefix: 'address', points: 100, duration: 86_400 });

/** Whether another password may be tried now. Refusal: `session.tooManyTries` with the minutes to wait. */
export async function mayTry(email: string, from: string): Promise<Decision> {
  const [one, all] = await Promise.all([account.get(`${email} ${from}`), address.get(from)]);
  const spent = [one, all].find((limit) => limit !== null && limit.remainingPoints <= 0);
  return spent ? refuse('session.tooManyTries', { minutes: Math.ceil(spent.msBeforeNext / 60_000) }) : allow();
}

/** Counts a wrong password. */
export async function countFailure(email: string, from: string): Promise<void> {
  await Promise.all([account.consume(`${email} ${from}`).catch(full), address.consume(from).catch(full)]);
}

/** Forgets the wrong passwords of an account that has signed in. */
export async function forgetFailures(email: string, from: string): Promise<void> {
  await account.delete(`${email} ${from}`);
}

function full(reason: unknown): void {
  if (!(reason instanceof RateLimiterRes)) throw reason;
}
