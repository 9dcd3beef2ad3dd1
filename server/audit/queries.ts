import { count, desc, eq } from 'drizzle-orm';
import type { Reader } from '@/db/client';
import { auditEvents } from '@/db/schema/audit';
import { blocs } from '@/db/schema/bloc';

const pageSize = 50;

/** One page of the audit log, latest first, with the name of the bloc each event belongs to. */
export async function listEvents(reader: Reader, page: number) {
  const [total] = await reader.select({ count: count() }).from(auditEvents);
  const events = await reader
    .select({ event: auditEvents, bloc: blocs.name })
    .from(auditEvents)
    .leftJoin(blocs, eq(blocs.id, auditEvents.chain))
    .orderBy(desc(auditEvents.at), desc(auditEvents.seq), desc(auditEvents.id))
    .limit(pageSize)
    .offset((page - 1) * pageSize);
  const rows = total?.count ?? 0;
  return { events, total: rows, pageCount: Math.max(1, Math.ceil(rows / pageSize)) };
}
