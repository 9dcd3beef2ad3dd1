import { and, eq, isNull, ne } from 'drizzle-orm';
import { pendingSignIns, sessions } from '@/db/schema/person';
import type { Context } from '../context';
import { RefusedError } from '../refused';

/** Ends one session of one's own. Refusal: `session.notYours`. */
export async function closeSession(
  { tx, actor, now, record }: Context,
  { sessionId }: { sessionId: string },
): Promise<void> {
  const [closed] = await tx
    .update(sessions)
    .set({ revokedAt: now })
    .where(and(eq(sessions.id, sessionId), eq(sessions.personId, actor.personId ?? ''), isNull(sessions.revokedAt)))
    .returning({ personId: sessions.personId });
  if (!closed) throw new RefusedError({ code: 'session.notYours' }, true);
  await record({ action: 'session.closed', subjectId: closed.personId, scope: null });
}

/** Ends every session of one's own but the one in use. */
export async function closeOtherSessions({ tx, actor, now, record }: Context): Promise<void> {
  const others = and(
    eq(sessions.personId, actor.personId ?? ''),
    ne(sessions.id, actor.sessionId ?? ''),
    isNull(sessions.revokedAt),
  );
  const closed = await tx.update(sessions).set({ revokedAt: now }).where(others).returning({ id: sessions.id });
  await record({
    action: 'session.closed',
    subjectId: actor.personId ?? '',
    scope: null,
    details: { sessions: closed.length },
  });
}

/** Ends every session of one's own, the one in use too, and every sign-in that waits for a code. */
export async function closeAllSessions({ tx, actor, now, record }: Context): Promise<void> {
  const personId = actor.personId ?? '';
  const closed = await tx
    .update(sessions)
    .set({ revokedAt: now })
    .where(and(eq(sessions.personId, personId), isNull(sessions.revokedAt)))
    .returning({ id: sessions.id });
  await tx
    .update(pendingSignIns)
    .set({ endedAt: now })
    .where(and(eq(pendingSignIns.personId, personId), isNull(pendingSignIns.endedAt)));
  await record({ action: 'session.closed', subjectId: personId, scope: null, details: { sessions: closed.length } });
}
