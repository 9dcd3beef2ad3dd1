import 'server-only';
import { cache } from 'react';
import { cookies } from 'next/headers';
import { after } from 'next/server';
import type { NextAuthOptions } from 'next-auth';
import { decode, encode } from 'next-auth/jwt';
import { getStore } from '@/db/client';
import { dayOf } from '@/domain/shared/dates';
import { env } from '@/lib/env';
import type { Actor } from './context';
import { findSessionPerson } from './person/actor';
import { sessionHours } from './person/queries';
import { isSeenLongAgo, touchSession } from './person/seen';
import { pendingMinutes, type SignedIn } from './person/sign-in';
import { isSecondFactorRequired } from './second-factor/required';

/** The only importer of next-auth. Its token holds nothing but the id of a session row; everything else is read on each request. */
export const authOptions: NextAuthOptions = {
  providers: [],
  session: { strategy: 'jwt', maxAge: sessionHours * 3600 },
  pages: { signIn: '/sign-in' },
};

function secret(): string {
  const { sessionSecret } = env();
  if (!sessionSecret) throw new Error('NEXTAUTH_SECRET is missing; start with npm start');
  return sessionSecret;
}

const secure = () => env().publicUrl.startsWith('https://');
const cookieName = () => (secure() ? '__Secure-next-auth.session-token' : 'next-auth.session-token');
const pendingName = () => (secure() ? '__Secure-giao-uoc.pending' : 'giao-uoc.pending');

type Asking = { readonly actor: Actor; readonly mustEnrol: boolean };

/**
 * Who is asking, or null, and whether a second factor must be set up before anything else. Reads the session row, the person and the
 * appointments from the database, once per request.
 */
const asking = cache(async (): Promise<Asking | null> => {
  const token = (await cookies()).get(cookieName())?.value;
  const sessionId = token ? await idIn(token, 'sid') : null;
  if (sessionId === null) return null;
  const [store, now] = [await getStore(), new Date()];
  const person = await findSessionPerson(store.read, sessionId, now);
  if (!person) return null;
  const { actor, held, hasSecondFactor, lastSeenAt } = person;
  if (isSeenLongAgo(lastSeenAt, now)) after(() => touchSession(store, sessionId, now));
  const mustEnrol =
    env().kind !== 'sample' &&
    !hasSecondFactor &&
    (await isSecondFactorRequired(store.read, actor.personId ?? '', held, dayOf(now)));
  return { actor, mustEnrol };
});

/** Who is asking, or null. Somebody who must set up a second factor first is nobody yet. */
export async function currentActor(): Promise<Actor | null> {
  const found = await asking();
  return found && !found.mustEnrol ? found.actor : null;
}

/** The same for the pages and acts by which a second factor is set up, and for signing out. */
export async function currentEnrolling(): Promise<Asking | null> {
  return asking();
}

/** The id a token names, or null: what does not decrypt, has expired or was made for something else names none. */
async function idIn(token: string, name: 'sid' | 'pending'): Promise<string | null> {
  const content = await decode({ token, secret: secret() }).catch(() => null);
  const id = content?.[name];
  return typeof id === 'string' ? id : null;
}

/** Puts the token of a session, or of a sign-in that waits for its second factor, into the browser. Answers whether it waits. */
export async function keep(signedIn: SignedIn): Promise<{ waits: boolean }> {
  const kept = await cookies();
  if ('session' in signedIn) {
    await put(cookieName(), { sid: signedIn.session }, sessionHours * 3600);
    kept.delete(pendingName());
    return { waits: false };
  }
  await put(pendingName(), { pending: signedIn.pending }, pendingMinutes * 60);
  return { waits: true };
}

/** The sign-in of this browser that waits for its second factor, by its id, or null. */
export async function pendingInBrowser(): Promise<string | null> {
  const token = (await cookies()).get(pendingName())?.value;
  return token ? idIn(token, 'pending') : null;
}

async function put(name: string, content: Record<string, string>, maxAge: number): Promise<void> {
  const token = await encode({ token: content, secret: secret(), maxAge });
  (await cookies()).set(name, token, { httpOnly: true, sameSite: 'lax', secure: secure(), path: '/', maxAge });
}

/** Takes the token out of the browser. */
export async function dropSession(): Promise<void> {
  (await cookies()).delete(cookieName());
}
