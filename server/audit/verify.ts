import { and, asc, eq, gt } from 'drizzle-orm';
import type { Reader } from '@/db/client';
import { auditEvents } from '@/db/schema/audit';
import { eventHash, type ChainedEvent } from './append';

export type BrokenLink = { chain: string; seq: number; id: string; reason: 'hash' | 'previous' | 'missing' };
export type AuditReport = { chains: number; events: number; broken: BrokenLink | null };

const batch = 1000;

/**
 * Recomputes every chain of the audit log and names the first broken link, or none: an event whose content no longer gives its hash
 * (`hash`), that does not continue the one before (`previous`), or before which one is missing or its number was changed (`missing`).
 * What was cut off at the very end of a chain leaves no mark in it (design 3).
 */
export async function verifyAudit(reader: Reader): Promise<AuditReport> {
  const chains = await reader
    .selectDistinct({ chain: auditEvents.chain })
    .from(auditEvents)
    .orderBy(asc(auditEvents.chain));
  let events = 0;
  for (const { chain } of chains) {
    let last: { seq: number; hash: string } | null = null;
    for (;;) {
      const rows: (typeof auditEvents.$inferSelect)[] = await reader
        .select()
        .from(auditEvents)
        .where(and(eq(auditEvents.chain, chain), last ? gt(auditEvents.seq, last.seq) : undefined))
        .orderBy(asc(auditEvents.seq))
        .limit(batch);
      for (const { hash, ...event } of rows) {
        const reason = breakOf(event, hash, last);
        if (reason) return { chains: chains.length, events, broken: { chain, seq: event.seq, id: event.id, reason } };
        last = { seq: event.seq, hash };
        events += 1;
      }
      if (rows.length < batch) break;
    }
  }
  return { chains: chains.length, events, broken: null };
}

function breakOf(
  event: ChainedEvent,
  hash: string,
  last: { seq: number; hash: string } | null,
): BrokenLink['reason'] | null {
  if (event.seq !== (last?.seq ?? 0) + 1) return 'missing';
  if (event.previousHash !== (last?.hash ?? '')) return 'previous';
  return eventHash(event) === hash ? null : 'hash';
}
