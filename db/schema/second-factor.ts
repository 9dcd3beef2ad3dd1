import { index, instant, integer, table, text, uniqueIndex } from '../columns';
import { people } from './person';

/** The key a person's telephone makes codes from. Sealed: a copy of the database alone makes no code. */
export const secondFactors = table(
  'second_factors',
  {
    id: text('id').primaryKey(),
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    sealedKey: text('sealed_key').notNull(),
    createdAt: instant('created_at').notNull(),
    /** Null until a first code has shown that the telephone has the key. */
    confirmedAt: instant('confirmed_at'),
    /** The step of time of the last code taken; no code of it or before it is taken again. */
    lastStep: integer('last_step').notNull(),
  },
  (t) => [uniqueIndex('second_factors_person').on(t.personId)],
);

/** For a day without the telephone: each of these is taken once. Only hashes are kept. */
export const recoveryCodes = table(
  'recovery_codes',
  {
    id: text('id').primaryKey(),
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    codeHash: text('code_hash').notNull(),
    usedAt: instant('used_at'),
  },
  (t) => [uniqueIndex('recovery_codes_hash').on(t.personId, t.codeHash), index('recovery_codes_person').on(t.personId)],
);
