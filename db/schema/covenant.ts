import { sql } from 'drizzle-orm';
import { boolean, day, index, instant, integer, json, oneOf, table, text, uniqueIndex } from '../columns';
import type { CertificateSeen, PasskeyProof } from '../../domain/covenant/proof';
import { ceremonyEventKinds } from '../../domain/ceremony/ceremony';
import type { SignatureMark } from '../../domain/signature-mark/mark';
import { pdfOrders, signingMethods, type SigningMethod } from '../../domain/covenant/method';
import { agencies, agencyVersions } from './agency';
import { blocYearKey } from './bloc';
import { files } from './file';
import { mandates } from './mandate';
import { people } from './person';

/** Of what kind a frozen text is: the covenant of the year, an annex of it, or a copy of it to rehearse the signing with. */
export const covenantKinds = ['covenant', 'annex', 'rehearsal'] as const;

/** A frozen text of the covenant. It never changes again; reopening voids it and its signatures. */
export const covenantVersions = table(
  'covenant_versions',
  {
    id: text('id').primaryKey(),
    ...blocYearKey(),
    kind: oneOf('kind', covenantKinds).notNull().default('covenant'),
    /** Which one of its kind in the year. */
    version: integer('version').notNull(),
    /** Of an annex the covenant it belongs to, of a rehearsal the one it copies. */
    parentId: text('parent_id'),
    /** RFC 8785 JSON of the content in NFC, and its SHA-256 in hex. */
    content: text('content').notNull(),
    sha256: text('sha256').notNull(),
    /** By which anybody checks the paper; null of texts frozen before there was one. */
    verifyCode: text('verify_code'),
    /** The PDF made once of it. */
    fileId: text('file_id').references(() => files.id),
    fileSha256: text('file_sha256'),
    methods: json<readonly SigningMethod[]>('methods').notNull().default(['inApp']),
    /** The agency that leads signs when all others have. */
    leaderLast: boolean('leader_last').notNull().default(false),
    pdfOrder: oneOf('pdf_order', pdfOrders).notNull().default('copies'),
    /** It waits for the ceremony before anybody may sign. */
    atCeremony: boolean('at_ceremony').notNull().default(false),
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
    uniqueIndex('covenant_versions_version').on(t.blocYearId, t.kind, t.version),
    uniqueIndex('covenant_versions_verify_code').on(t.verifyCode),
    // One text at a time can be signed, and one rehearsed; annexes stand beside each other.
    uniqueIndex('covenant_versions_open')
      .on(t.blocYearId, t.kind)
      .where(sql`voided_at is null and kind <> 'annex'`),
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
    method: oneOf('method', signingMethods).notNull(),
    signedOn: day('signed_on').notNull(),
    signedAt: instant('signed_at').notNull(),
    sessionId: text('session_id'),
    /** Its place among the signatures of the text, from 1; null of signatures before they were chained. */
    number: integer('number'),
    /** The name of the person on that day. */
    signerName: text('signer_name'),
    mandateId: text('mandate_id').references(() => mandates.id),
    /** When the signer opened the text, and when its end was reached. */
    openedAt: instant('opened_at'),
    readAt: instant('read_at'),
    /** Where it came from: the network without its last part, the browser and device as they name themselves. */
    network: text('network'),
    browser: text('browser'),
    device: text('device'),
    requestKey: text('request_key'),
    /** Whether a code of the second factor was given with it. */
    secondFactor: boolean('second_factor').notNull().default(false),
    /** How the signer's name looked on that day. */
    mark: json<SignatureMark>('mark'),
    passkey: json<PasskeyProof>('passkey'),
    certificate: json<CertificateSeen>('certificate'),
    /** The copy signed with a certificate, or the scan. */
    fileId: text('file_id').references(() => files.id),
    /** SHA-256 of the row before it and of this row (trust 3.4), and the system's signature over the latter. */
    previousHash: text('previous_hash'),
    hash: text('hash'),
    systemSignature: text('system_signature'),
  },
  (t) => [
    uniqueIndex('signatures_agency').on(t.versionId, t.agencyId),
    uniqueIndex('signatures_number').on(t.versionId, t.number),
  ],
);

/** Somebody who may sign opened the text, and reached its end. */
export const covenantReadings = table(
  'covenant_readings',
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
    openedAt: instant('opened_at').notNull(),
    readAt: instant('read_at'),
  },
  (t) => [uniqueIndex('covenant_readings_person').on(t.versionId, t.agencyId, t.personId)],
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

/** What happened in a signing ceremony, in order. Where it stands follows from it. */
export const ceremonyEvents = table(
  'ceremony_events',
  {
    id: text('id').primaryKey(),
    ...blocYearKey(),
    versionId: text('version_id')
      .notNull()
      .references(() => covenantVersions.id),
    number: integer('number').notNull(),
    kind: oneOf('kind', ceremonyEventKinds).notNull(),
    agencyId: text('agency_id').references(() => agencies.id),
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    at: instant('at').notNull(),
  },
  (t) => [uniqueIndex('ceremony_events_number').on(t.versionId, t.number)],
);

/** A complete text sealed by the system: the frozen PDF with the page of its signers, the evidence and the seal; the last one counts. */
export const covenantSeals = table(
  'covenant_seals',
  {
    id: text('id').primaryKey(),
    ...blocYearKey(),
    versionId: text('version_id')
      .notNull()
      .references(() => covenantVersions.id),
    number: integer('number').notNull(),
    fileId: text('file_id')
      .notNull()
      .references(() => files.id),
    fileSha256: text('file_sha256').notNull(),
    /** The RFC 8785 JSON that proves every signature, as it lies in the file. */
    evidence: text('evidence').notNull(),
    /** B-B, or B-T with a time stamp of an authority (trust 3.5). */
    level: oneOf('level', ['B-B', 'B-T']).notNull(),
    /** The seal's certificate in PEM, and its SHA-256. */
    certificate: text('certificate').notNull(),
    fingerprint: text('fingerprint').notNull(),
    sealedAt: instant('sealed_at').notNull(),
    timestampedAt: instant('timestamped_at'),
  },
  (t) => [uniqueIndex('covenant_seals_number').on(t.versionId, t.number)],
);

/** A file given to an agency to sign with a certificate: its own copy, or the file everybody signs in turn, for a while. */
export const signingCopies = table(
  'signing_copies',
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
    fileId: text('file_id')
      .notNull()
      .references(() => files.id),
    givenAt: instant('given_at').notNull(),
    /** Until when nobody else signs; null of a copy of its own. */
    until: instant('until'),
  },
  (t) => [index('signing_copies_version').on(t.versionId, t.agencyId)],
);
