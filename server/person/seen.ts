import { and, eq, isNull } from 'drizzle-orm';
import type { Store } from '@/db/client';
import { sessions } from '@/db/schema/person';

/** A session is marked as seen at most this often. */
const everyMs = 5 * 60_000;

/** Whether it is time to note again that a session is in use. */
export function isSeenLongAgo(lastSeenAt: Date, now: Date): boolean {
  return now.getTime() - lastSeenAt.getTime() >= everyMs;
}

/** Notes that a session is in use. It changes nothing anybody decided, so it leaves no trace. */
export async function touchSession(store: Store, sessionId: string, now: Date): Promise<void> {
  await store.transaction((tx) =>
    tx
      .update(sessions)
      .set({ lastSeenAt: now })
      .where(and(eq(sessions.id, sessionId), isNull(sessions.revokedAt))),
  );
}
