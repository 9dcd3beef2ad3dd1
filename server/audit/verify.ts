import { and, asc, eq, gt } from 'drizzle-orm';
import type { Reader } from '@/db/client';
import { auditEvents } from '@/db/schema/audit';
import { eventHash } from './append';

export type BrokenLink = { chain: string; seq: number; id: string; reason: 'hash' | 'previous' | 'missing' };
export type AuditReport = { chains: number; events: number; broken: BrokenLink | null };

const batch = 1000;

/** Recomputes every chain of the audit log and names the first broken link, or none. */
export async function verifyAudit(reader: Reader): Promise<AuditReport> {
  const chains = await reader.selectDistinct({ chain: auditEvents.chain }).from(auditEvents).orderBy(asc(auditEvents.chain));
  let events = 0;
  for (const { chain } of chains) {
    let seq = 0;
    let previousHash = '';
    for (;;) {
      const rows = await reader
        .select()
        .from(auditEvents)
        .where(and(eq(auditEvents.chain, chain), gt(auditEvents.seq, seq)))
        .orderBy(asc(auditEvents.seq))
        .limit(batch);
      for (const { hash, ...event } of rows) {
        const broken = (reason: BrokenLink['reason']) => ({
          chains: chains.length,
          events,
          broken: { chain, seq: event.seq, id: event.id, reason },
        });
        if (event.seq !== seq + 1) return broken('missing');
        if (event.previousHash !== previousHash) return broken('previous');
        if (eventHash(event) !== hash) return broken('hash');
        seq = event.seq;
        previousHash = hash;
        events += 1;
      }
      if (rows.length < batch) break;
    }
  }
  return { chains: chains.length, events, broken: null };
}
