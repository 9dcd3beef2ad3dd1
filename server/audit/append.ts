import { desc, eq } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { auditEvents } from '@/db/schema/audit';
import { newId } from '@/lib/id';
import type { Actor, Happening } from '../context';
import { canonicalJson, sha256 } from './hash';

/** The chain of what belongs to no bloc. */
export const installationChain = 'installation';

export type ChainedEvent = Omit<typeof auditEvents.$inferSelect, 'hash'>;

/** The hash of an event: SHA-256 over its RFC 8785 JSON, the hash before it included (design 3). */
export function eventHash(event: ChainedEvent): string {
  return sha256(canonicalJson({ ...event, at: event.at.toISOString() }));
}

/** Writes one event at the end of its chain, inside the transaction of the change. Two writers of one chain wait for each other. */
export async function appendEvent(tx: Tx, actor: Actor, now: Date, happening: Happening): Promise<void> {
  const chain = happening.scope?.blocId ?? installationChain;
  await tx.alone(`audit:${chain}`);
  const [last] = await tx
    .select({ seq: auditEvents.seq, hash: auditEvents.hash })
    .from(auditEvents)
    .where(eq(auditEvents.chain, chain))
    .orderBy(desc(auditEvents.seq))
    .limit(1);
  const event: ChainedEvent = {
    id: newId(),
    chain,
    seq: (last?.seq ?? 0) + 1,
    at: now,
    actorId: actor.personId,
    actorName: actor.name,
    action: happening.action,
    subjectId: happening.subjectId,
    blocYearId: happening.scope?.blocYearId ?? null,
    details: JSON.parse(canonicalJson(happening.details ?? {})) as Record<string, unknown>,
    previousHash: last?.hash ?? '',
  };
  await tx.insert(auditEvents).values({ ...event, hash: eventHash(event) });
}
