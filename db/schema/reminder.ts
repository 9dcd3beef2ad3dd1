import { day, instant, oneOf, table, text, uniqueIndex } from '../columns';
import { reminderAbouts } from '../../domain/reminder/owed';
import { agencies } from './agency';
import { blocYearKey } from './bloc';
import { people } from './person';

/** An agency was reminded of what it owes the bloc; of one thing once on a day. */
export const reminders = table(
  'reminders',
  {
    id: text('id').primaryKey(),
    ...blocYearKey(),
    about: oneOf('about', reminderAbouts).notNull(),
    agencyId: text('agency_id')
      .notNull()
      .references(() => agencies.id),
    /** The official day of the bloc. */
    remindedOn: day('reminded_on').notNull(),
    remindedAt: instant('reminded_at').notNull(),
    /** Null where the system reminded by itself. */
    remindedBy: text('reminded_by').references(() => people.id),
  },
  (t) => [uniqueIndex('reminders_day').on(t.blocYearId, t.about, t.agencyId, t.remindedOn)],
);

/** The one mail of reminders a person gets on a day in Việt Nam, whatever the number of reminders and blocs. */
export const reminderMails = table(
  'reminder_mails',
  {
    id: text('id').primaryKey(),
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    sentOn: day('sent_on').notNull(),
  },
  (t) => [uniqueIndex('reminder_mails_day').on(t.personId, t.sentOn)],
);
