import { eq } from 'drizzle-orm';
import type { Store } from '@/db/client';
import { people, sessions } from '@/db/schema/person';
import { newId } from '@/lib/id';
import { allow, refuse, type Decision } from '@/domain/shared/refusal';
import type { Context } from '../context';
import { perform } from '../perform';
import { passwordFits } from './password';
import { getActor, sessionHours } from './queries';
import { forgetTries, takeTry } from './throttle';

export type SignIn = { email: string; password: string; from: string; browser: string };

/**
 * Signs a person in with e-mail and password; answers the id of the new session. The same refusal, after the same time, for a wrong
 * password, an unknown address and a disabled person. Refusals: `session.wrongPassword`, `session.tooManyTries`.
 */
export async function signIn(
  store: Store,
  { email, password, from, browser }: SignIn,
  now = new Date(),
): Promise<Decision<string>> {
  const tries = await takeTry(email, from);
  if (!tries.ok) return tries;
  const [person] = await store.read.select().from(people).where(eq(people.email, email));
  const fits = await passwordFits(person?.passwordHash ?? null, password);
  if (!person || !fits || person.disabledAt) return refuse('session.wrongPassword');
  await forgetTries(email, from);
  const actor = await getActor(store.read, person.id);
  return allow(await perform(openSession, actor, { personId: person.id, browser }, { store, now }));
}

/** Opens a session for a person whose identity is proved. Lasts `sessionHours` hours. */
export async function openSession(
  { tx, now, record }: Context,
  { personId, browser }: { personId: string; browser: string },
): Promise<string> {
  const sessionId = newId();
  const expiresAt = new Date(now.getTime() + sessionHours * 3_600_000);
  await tx
    .insert(sessions)
    .values({ id: sessionId, personId, createdAt: now, lastSeenAt: now, expiresAt, browser: browser.slice(0, 200) });
  await record({ action: 'session.opened', subjectId: personId, scope: null });
  return sessionId;
}
