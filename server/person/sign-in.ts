import { and, desc, eq, gt, isNotNull, isNull } from 'drizzle-orm';
import type { Store } from '@/db/client';
import { pendingSignIns, people, sessions } from '@/db/schema/person';
import { hatsOn } from '@/domain/person/hat';
import { dayOf } from '@/domain/shared/dates';
import { allow, refuse, type Decision } from '@/domain/shared/refusal';
import { newId } from '@/lib/id';
import type { Context } from '../context';
import { perform } from '../perform';
import { demand, RefusedError } from '../refused';
import { hasSecondFactor, takeCode } from '../second-factor/check';
import { getActor, listHeld } from './actor';
import { passwordFits } from './password';
import { sessionHours } from './queries';
import { forgetCodeTries, forgetTries, takeCodeTry, takeTry } from './throttle';

export type SignIn = { email: string; password: string; from: string; browser: string };

/** A session, or, where a second factor is still to come, a sign-in that opens nothing yet; by its id. */
export type SignedIn = { readonly session: string } | { readonly pending: string };

/** How long a code may be waited for. */
export const pendingMinutes = 10;

/**
 * Signs a person in with e-mail and password, as far as the second factor where there is one. The same refusal, after the same time, for
 * a wrong password, an unknown address and a disabled person. Refusals: `session.wrongPassword`, `session.tooManyTries`.
 */
export async function signIn(
  store: Store,
  { email, password, from, browser }: SignIn,
  now = new Date(),
): Promise<Decision<SignedIn>> {
  const tries = await takeTry(email, from);
  if (!tries.ok) return tries;
  const [person] = await store.read.select().from(people).where(eq(people.email, email));
  const fits = await passwordFits(person?.passwordHash ?? null, password);
  if (!person || !fits || person.disabledAt) return refuse('session.wrongPassword');
  await forgetTries(email, from);
  return allow(await enter(store, { personId: person.id, browser }, now));
}

/** Lets somebody in whose first factor is proved: a session, or the wait for the second factor. */
export async function enter(
  store: Store,
  { personId, browser, hat }: { personId: string; browser: string; hat?: string },
  now = new Date(),
): Promise<SignedIn> {
  const actor = await getActor(store.read, personId);
  const options = { store, now };
  return (await hasSecondFactor(store.read, personId))
    ? { pending: await perform(awaitCode, actor, { personId }, options) }
    : { session: await perform(openSession, actor, { personId, browser, ...(hat ? { hat } : {}) }, options) };
}

/** Opens a session for a person whose identity is proved, under the hat asked for or worn last. Lasts `sessionHours` hours. */
export async function openSession(
  { tx, now, record }: Context,
  { personId, browser, hat: wanted }: { personId: string; browser: string; hat?: string },
): Promise<string> {
  const sessionId = newId();
  const expiresAt = new Date(now.getTime() + sessionHours * 3_600_000);
  const [last] = await tx
    .select({ hat: sessions.hat })
    .from(sessions)
    .where(and(eq(sessions.personId, personId), isNotNull(sessions.hat)))
    .orderBy(desc(sessions.createdAt), desc(sessions.id))
    .limit(1);
  const chosen = wanted ?? last?.hat;
  const inForce = chosen ? hatsOn(await listHeld(tx, personId), dayOf(now)) : [];
  const hat = inForce.find(({ id }) => id === chosen)?.id ?? null;
  await tx.insert(sessions).values({
    id: sessionId,
    personId,
    createdAt: now,
    lastSeenAt: now,
    expiresAt,
    browser: browser.slice(0, 200),
    hat,
  });
  await record({ action: 'session.opened', subjectId: personId, scope: null });
  return sessionId;
}

/** Notes that somebody's first factor is proved and the second one is awaited; others they began before are over. */
async function awaitCode({ tx, now, record }: Context, { personId }: { personId: string }): Promise<string> {
  const id = newId();
  await tx
    .update(pendingSignIns)
    .set({ endedAt: now })
    .where(and(eq(pendingSignIns.personId, personId), isNull(pendingSignIns.endedAt)));
  const expiresAt = new Date(now.getTime() + pendingMinutes * 60_000);
  await tx.insert(pendingSignIns).values({ id, personId, createdAt: now, expiresAt });
  await record({ action: 'session.pending', subjectId: personId, scope: null });
  return id;
}

/** Whose sign-in waits for a code, or null when it is over, has expired, or the person was disabled. */
export async function findPending({ read }: Pick<Store, 'read'>, pendingId: string, now: Date): Promise<string | null> {
  const [row] = await read
    .select({ personId: pendingSignIns.personId })
    .from(pendingSignIns)
    .innerJoin(people, eq(people.id, pendingSignIns.personId))
    .where(
      and(
        eq(pendingSignIns.id, pendingId),
        isNull(pendingSignIns.endedAt),
        gt(pendingSignIns.expiresAt, now),
        isNull(people.disabledAt),
      ),
    );
  return row?.personId ?? null;
}

/**
 * The second step of signing in: a code of the telephone, or a recovery code. Answers the session. Refusals: `session.pendingOver`,
 * `session.tooManyTries`, at the field `code` those of `takeCode`.
 */
export async function signInWithCode(
  store: Store,
  { pending, code, browser }: { pending: string; code: string; browser: string },
  now = new Date(),
): Promise<Decision<{ readonly session: string; readonly by: 'app' | 'recovery' }>> {
  const personId = await findPending(store, pending, now);
  if (!personId) return refuse('session.pendingOver');
  const tries = await takeCodeTry(personId);
  if (!tries.ok) return tries;
  const actor = await getActor(store.read, personId);
  const opened = await perform(openWithCode, actor, { pending, personId, code, browser }, { store, now });
  await forgetCodeTries(personId);
  return allow(opened);
}

async function openWithCode(
  context: Context,
  { pending, personId, code, browser }: { pending: string; personId: string; code: string; browser: string },
): Promise<{ session: string; by: 'app' | 'recovery' }> {
  const { tx, now } = context;
  await tx.alone(`person:${personId}`);
  const by = demand(await takeCode(tx, personId, code, now));
  const [ended] = await tx
    .update(pendingSignIns)
    .set({ endedAt: now })
    .where(and(eq(pendingSignIns.id, pending), isNull(pendingSignIns.endedAt)))
    .returning({ id: pendingSignIns.id });
  if (!ended) throw new RefusedError({ code: 'session.pendingOver' }, false);
  return { session: await openSession(context, { personId, browser }), by };
}
