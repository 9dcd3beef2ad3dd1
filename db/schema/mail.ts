import { index, instant, integer, table, text } from '../columns';

/** A mail that must go: written with what it tells of, sent afterwards. Its words are sealed, and gone once it is sent. */
export const mails = table(
  'mails',
  {
    id: text('id').primaryKey(),
    recipient: text('recipient').notNull(),
    subject: text('subject').notNull(),
    sealedText: text('sealed_text'),
    createdAt: instant('created_at').notNull(),
    /** After this moment it would tell nothing useful any more, such as a link that has expired. */
    expiresAt: instant('expires_at').notNull(),
    /** One process sends it; should that process die, another may from this moment on. */
    claimedUntil: instant('claimed_until'),
    tries: integer('tries').notNull(),
    sentAt: instant('sent_at'),
  },
  (t) => [index('mails_waiting').on(t.sentAt, t.expiresAt)],
);
