import { day, index, instant, oneOf, table, text, uniqueIndex } from '../columns';
import { offices } from '../../domain/person/office';
import { agencies } from './agency';

export const people = table(
  'people',
  {
    id: text('id').primaryKey(),
    name: text('name').notNull(),
    email: text('email').notNull(),
    /** Name and address as search reads them. */
    searchKey: text('search_key').notNull().default(''),
    passwordHash: text('password_hash'),
    createdAt: instant('created_at').notNull(),
    disabledAt: instant('disabled_at'),
  },
  (t) => [uniqueIndex('people_email').on(t.email)],
);

export const appointments = table(
  'appointments',
  {
    id: text('id').primaryKey(),
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    /** Null for offices that stand above agencies: provincial and admin. */
    agencyId: text('agency_id').references(() => agencies.id),
    office: oneOf('office', offices).notNull(),
    /** The post as it is written under a signature, e.g. "Hiệu trưởng". */
    post: text('post').notNull(),
    from: day('from_on').notNull(),
    to: day('to_on'),
    paperRef: text('paper_ref'),
    /** The post as search reads it. */
    searchKey: text('search_key').notNull().default(''),
  },
  (t) => [index('appointments_person').on(t.personId), index('appointments_agency').on(t.agencyId, t.office)],
);

/** A signed-in browser. The token in the browser holds only the id of this row. */
export const sessions = table(
  'sessions',
  {
    id: text('id').primaryKey(),
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    createdAt: instant('created_at').notNull(),
    lastSeenAt: instant('last_seen_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    revokedAt: instant('revoked_at'),
    browser: text('browser').notNull(),
    /** The appointment or mandate worn, by its id; null until one is chosen. */
    hat: text('hat'),
  },
  (t) => [index('sessions_person').on(t.personId)],
);

/** A sign-in whose password fitted and whose second factor is still to come. It is no session and opens nothing. */
export const pendingSignIns = table(
  'pending_sign_ins',
  {
    id: text('id').primaryKey(),
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    createdAt: instant('created_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    endedAt: instant('ended_at'),
  },
  (t) => [index('pending_sign_ins_person').on(t.personId)],
);

/** A link that lets a person choose a password, once. Only the hash of its token is kept. */
export const invitations = table(
  'invitations',
  {
    id: text('id').primaryKey(),
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    /** `reset` is a link asked for by whoever forgot a password. */
    kind: oneOf('kind', ['invitation', 'reset']).notNull().default('invitation'),
    tokenHash: text('token_hash').notNull(),
    createdAt: instant('created_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    usedAt: instant('used_at'),
  },
  (t) => [uniqueIndex('invitations_token').on(t.tokenHash)],
);

/** Somebody forgot a password while no mail can be sent: it waits for the administrator. */
export const linkRequests = table(
  'link_requests',
  {
    id: text('id').primaryKey(),
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    requestedAt: instant('requested_at').notNull(),
    answeredAt: instant('answered_at'),
  },
  (t) => [index('link_requests_person').on(t.personId)],
);
