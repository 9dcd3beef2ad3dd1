import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { refuse, type Decision, allow } from '@/domain/shared/refusal';

/** Ten wrong passwords for one account from one address in a quarter of an hour, a hundred from one address in a day. */
const account = new RateLimiterMemory({ keyPrefix: 'account', points: 10, duration: 900 });
const address = new RateLimiterMemory({ keyPrefix: 'address', points: 100, duration: 86_400 });

/** Ten wrong codes for one person in a quarter of an hour, fifty in a day: of a million codes three fit at a time. */
const code = new RateLimiterMemory({ keyPrefix: 'code', points: 10, duration: 900 });
const codeOfDay = new RateLimiterMemory({ keyPrefix: 'codeOfDay', points: 50, duration: 86_400 });
/** Three links for one address in an hour, twenty asked for from one sender in a day. */
const link = new RateLimiterMemory({ keyPrefix: 'link', points: 3, duration: 3600 });
const linkSender = new RateLimiterMemory({ keyPrefix: 'linkSender', points: 20, duration: 86_400 });

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

/** Takes one of the tries a person has to show a code. Refusal: `session.tooManyTries` with the minutes to wait. */
export async function takeCodeTry(personId: string): Promise<Decision> {
  const spent = (await take(code, personId)) ?? (await take(codeOfDay, personId));
  return spent ? refuse('session.tooManyTries', { minutes: Math.ceil(spent.msBeforeNext / 60_000) }) : allow();
}

/** Forgets the wrong codes of somebody who has shown a right one. */
export async function forgetCodeTries(personId: string): Promise<void> {
  await Promise.all([code.delete(personId), codeOfDay.delete(personId)]);
}

/**
 * Whether a link for a forgotten password may be asked for. Refusal: `session.tooManyLinks` for a sender who asks for too many; for an
 * address that had its share it answers `false`, which nobody is told.
 */
export async function takeLinkTry(email: string, from: string): Promise<Decision<boolean>> {
  const spent = await take(linkSender, from);
  if (spent) return refuse('session.tooManyLinks', { minutes: Math.ceil(spent.msBeforeNext / 60_000) });
  return allow((await take(link, email)) === null);
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
