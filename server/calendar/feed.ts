import { createHash, randomBytes } from 'node:crypto';
import { and, eq, isNull } from 'drizzle-orm';
import type { Reader, Tx } from '@/db/client';
import { calendarFeeds } from '@/db/schema/calendar';
import { people } from '@/db/schema/person';
import { newId } from '@/lib/id';
import { actingPerson } from '../acting-person';
import type { Context } from '../context';

const hashOf = (token: string) => createHash('sha256').update(token).digest('hex');

/**
 * Makes the secret link at which a calendar reads one's own dates; the link before it ends. Answers its token of 256 bits, which is
 * kept nowhere: only its hash is. Refusal: `rights.notAppointed`, for the system.
 */
export async function makeFeed({ tx, actor, now, record }: Context): Promise<{ token: string }> {
  const personId = actingPerson(actor);
  await tx.alone(`person:${personId}`);
  const replaced = await endFeedsOf(tx, personId, now);
  const token = randomBytes(32).toString('base64url');
  await tx.insert(calendarFeeds).values({ id: newId(), personId, tokenHash: hashOf(token), createdAt: now });
  await record({ action: 'calendarFeed.made', subjectId: personId, scope: null, details: { replaced } });
  return { token };
}

/** Switches one's own link off; calendars that read it find nothing there any more. Refusal: `rights.notAppointed`, for the system. */
export async function endFeed({ tx, actor, now, record }: Context): Promise<void> {
  const personId = actingPerson(actor);
  await tx.alone(`person:${personId}`);
  const ended = await endFeedsOf(tx, personId, now);
  await record({ action: 'calendarFeed.ended', subjectId: personId, scope: null, details: { ended } });
}

/** Ends the links of a person, also when the person is disabled; answers how many there were. */
export async function endFeedsOf(tx: Tx, personId: string, now: Date): Promise<number> {
  const ended = await tx
    .update(calendarFeeds)
    .set({ endedAt: now })
    .where(and(eq(calendarFeeds.personId, personId), isNull(calendarFeeds.endedAt)))
    .returning({ id: calendarFeeds.id });
  return ended.length;
}

/** Since when a person has a link that is read, or null. */
export async function findFeed(reader: Reader, personId: string): Promise<{ createdAt: Date } | null> {
  const [feed] = await reader
    .select({ createdAt: calendarFeeds.createdAt })
    .from(calendarFeeds)
    .where(and(eq(calendarFeeds.personId, personId), isNull(calendarFeeds.endedAt)));
  return feed ?? null;
}

/**
 * Whose dates a token opens, or null: unknown, ended and of a disabled person are one answer after the same single query. The token is
 * compared as its hash, so that the time says nothing about its letters.
 */
export async function findFeedPerson(reader: Reader, token: string): Promise<string | null> {
  const [feed] = await reader
    .select({ personId: calendarFeeds.personId })
    .from(calendarFeeds)
    .innerJoin(people, eq(people.id, calendarFeeds.personId))
    .where(and(eq(calendarFeeds.tokenHash, hashOf(token)), isNull(calendarFeeds.endedAt), isNull(people.disabledAt)));
  return feed?.personId ?? null;
}
