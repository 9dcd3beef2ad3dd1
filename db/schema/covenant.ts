import { sql } from 'drizzle-orm';
import { day, index, instant, integer, oneOf, table, text, uniqueIndex } from '../columns';
import { agencies, agencyVersions } from './agency';
import { blocYearKey } from './bloc';
import { people } from './person';

/** A frozen text of the covenant. It never changes again; reopening voids it and its signatures. */
export const covenantVersions = table(
  'covenant_versions',
  {
    id: text('id').primaryKey(),
    ...blocYearKey(),
    version: integer('version').notNull(),
    /** RFC 8785 JSON of the content in NFC, and its SHA-256 in hex. */
    content: text('content').notNull(),
    sha256: text('sha256').notNull(),
    frozenOn: day('frozen_on').notNull(),
    frozenAt: instant('frozen_at').notNull(),
    frozenBy: text('frozen_by')
      .notNull()
      .references(() => people.id),
    completedAt: instant('completed_at'),
    voidedAt: instant('voided_at'),
    voidedBy: text('voided_by').references(() => people.id),
    voidReason: text('void_reason'),
  },
  (t) => [
    uniqueIndex('covenant_versions_version').on(t.blocYearId, t.version),
    // One text at a time can be signed.
    uniqueIndex('covenant_versions_open')
      .on(t.blocYearId)
      .where(sql`voided_at is null`),
  ],
);

export const signatures = table(
  'signatures',
  {
    id: text('id').primaryKey(),
    ...blocYearKey(),
    versionId: text('version_id')
      .notNull()
      .references(() => covenantVersions.id),
    agencyId: text('agency_id')
      .notNull()
      .references(() => agencies.id),
    agencyVersionId: text('agency_version_id')
      .notNull()
      .references(() => agencyVersions.id),
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    capacity: oneOf('capacity', ['head', 'authorised']).notNull(),
    postAtTime: text('post_at_time').notNull(),
    /** The sentence beside the button, as it was signed. */
    statement: text('statement').notNull(),
    sha256: text('sha256').notNull(),
    method: oneOf('method', ['inApp']).notNull(),
    signedOn: day('signed_on').notNull(),
    signedAt: instant('signed_at').notNull(),
    sessionId: text('session_id'),
  },
  (t) => [uniqueIndex('signatures_agency').on(t.versionId, t.agencyId)],
);

/** An agency said no, with its reason. It may still sign later; the refusal stays. */
export const covenantRefusals = table(
  'covenant_refusals',
  {
    id: text('id').primaryKey(),
    ...blocYearKey(),
    versionId: text('version_id')
      .notNull()
      .references(() => covenantVersions.id),
    agencyId: text('agency_id')
      .notNull()
      .references(() => agencies.id),
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    reason: text('reason').notNull(),
    refusedOn: day('refused_on').notNull(),
    refusedAt: instant('refused_at').notNull(),
  },
  (t) => [index('covenant_refusals_version').on(t.versionId, t.agencyId)],
);
