import 'server-only';
import { cache } from 'react';
import { cookies } from 'next/headers';
import type { NextAuthOptions } from 'next-auth';
import { decode, encode } from 'next-auth/jwt';
import { getStore } from '@/db/client';
import { env } from '@/lib/env';
import type { Actor } from './context';
import { findActor, sessionHours } from './person/queries';

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

/** Who is asking, or null. Reads the session row, the person and the appointments from the database, once per request. */
export const currentActor = cache(async (): Promise<Actor | null> => {
  const token = (await cookies()).get(cookieName())?.value;
  const sessionId = token ? await sessionIdIn(token) : null;
  return sessionId === null ? null : findActor((await getStore()).read, sessionId, new Date());
});

/** The session a token names, or null: what does not decrypt or has expired names none. */
async function sessionIdIn(token: string): Promise<string | null> {
  const content = await decode({ token, secret: secret() }).catch(() => null);
  return typeof content?.sid === 'string' ? content.sid : null;
}

/** Puts the token of a session row into the browser. */
export async function keepSession(sessionId: string): Promise<void> {
  const maxAge = sessionHours * 3600;
  const token = await encode({ token: { sid: sessionId }, secret: secret(), maxAge });
  (await cookies()).set(cookieName(), token, { httpOnly: true, sameSite: 'lax', secure: secure(), path: '/', maxAge });
}

/** Takes the token out of the browser. */
export async function dropSession(): Promise<void> {
  (await cookies()).delete(cookieName());
}
