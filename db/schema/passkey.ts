import { bytes, index, instant, integer, json, oneOf, table, text, uniqueIndex } from '../columns';
import { people } from './person';

/** A passkey of a person: a key that stays in a telephone, a computer or a stick. Only its public half is here. */
export const passkeys = table(
  'passkeys',
  {
    id: text('id').primaryKey(),
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    /** As its owner calls it. */
    name: text('name').notNull(),
    credentialId: text('credential_id').notNull(),
    /** COSE key. */
    publicKey: bytes('public_key').notNull(),
    /** How often it has signed, as far as it counts. */
    counter: integer('counter').notNull(),
    transports: json<readonly string[]>('transports').notNull(),
    createdAt: instant('created_at').notNull(),
    lastUsedAt: instant('last_used_at'),
    /** It is of no use any more; what it signed stays. */
    removedAt: instant('removed_at'),
  },
  (t) => [uniqueIndex('passkeys_credential').on(t.credentialId), index('passkeys_person').on(t.personId)],
);

/** What a passkey was asked to sign: to be added, or for a text on behalf of an agency. Answered once, within minutes. */
export const passkeyChallenges = table(
  'passkey_challenges',
  {
    id: text('id').primaryKey(),
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    purpose: oneOf('purpose', ['add', 'sign']).notNull(),
    /** Base64url, as the browser sends it back. */
    challenge: text('challenge').notNull(),
    nonce: text('nonce').notNull(),
    /** Of a signature. */
    versionId: text('version_id'),
    agencyId: text('agency_id'),
    createdAt: instant('created_at').notNull(),
    answeredAt: instant('answered_at'),
  },
  (t) => [
    uniqueIndex('passkey_challenges_challenge').on(t.challenge),
    index('passkey_challenges_created').on(t.createdAt),
  ],
);
