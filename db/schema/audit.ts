import { index, instant, integer, json, table, text, uniqueIndex } from '../columns';

/** What happened, chained by hash: one chain per bloc, one for what belongs to no bloc. */
export const auditEvents = table(
  'audit_events',
  {
    id: text('id').primaryKey(),
    chain: text('chain').notNull(),
    seq: integer('seq').notNull(),
    at: instant('at').notNull(),
    actorId: text('actor_id'),
    actorName: text('actor_name').notNull(),
    action: text('action').notNull(),
    subjectId: text('subject_id').notNull(),
    blocYearId: text('bloc_year_id'),
    details: json<Record<string, unknown>>('details').notNull(),
    previousHash: text('previous_hash').notNull(),
    hash: text('hash').notNull(),
  },
  (t) => [uniqueIndex('audit_events_seq').on(t.chain, t.seq), index('audit_events_subject').on(t.subjectId)],
);

/** The answer given to a request that may be repeated by a weak line, kept under the key the browser chose. */
export const idempotencyKeys = table(
  'idempotency_keys',
  {
    key: text('key').primaryKey(),
    personId: text('person_id').notNull(),
    route: text('route').notNull(),
    requestHash: text('request_hash').notNull(),
    response: json<Record<string, unknown>>('response').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [index('idempotency_keys_created').on(t.createdAt)],
);
