import { sql } from 'drizzle-orm';
import { day, index, instant, integer, table, text, uniqueIndex } from '../columns';
import { agencies } from './agency';
import { blocYearKey } from './bloc';
import { people } from './person';

/** What an agency registers for the year: its own targets and the titles it aims at. */
export const registrations = table(
  'registrations',
  {
    id: text('id').primaryKey(),
    ...blocYearKey(),
    agencyId: text('agency_id')
      .notNull()
      .references(() => agencies.id),
    savedAt: instant('saved_at').notNull(),
    savedBy: text('saved_by')
      .notNull()
      .references(() => people.id),
    sentAt: instant('sent_at'),
    sentBy: text('sent_by').references(() => people.id),
    /** Agreed by those who keep the bloc, as it was sent; written again it waits again. */
    agreedAt: instant('agreed_at'),
    agreedBy: text('agreed_by').references(() => people.id),
    /** Given back and not sent again since. */
    returnedAt: instant('returned_at'),
  },
  (t) => [uniqueIndex('registrations_agency').on(t.blocYearId, t.agencyId)],
);

/** A registration given back to its agency, with the reason and the day by which to answer. */
export const registrationReturns = table(
  'registration_returns',
  {
    id: text('id').primaryKey(),
    ...blocYearKey(),
    registrationId: text('registration_id')
      .notNull()
      .references(() => registrations.id),
    reason: text('reason').notNull(),
    answerBy: day('answer_by').notNull(),
    returnedOn: day('returned_on').notNull(),
    returnedAt: instant('returned_at').notNull(),
    returnedBy: text('returned_by')
      .notNull()
      .references(() => people.id),
  },
  (t) => [index('registration_returns_registration').on(t.registrationId)],
);

export const registrationTargets = table(
  'registration_targets',
  {
    id: text('id').primaryKey(),
    ...blocYearKey(),
    registrationId: text('registration_id')
      .notNull()
      .references(() => registrations.id),
    number: integer('number').notNull(),
    text: text('text').notNull(),
    unit: text('unit').notNull(),
    target: text('target').notNull(),
    /** What the year before brought, in the agency's words; empty where nobody knows. */
    before: text('before').notNull().default(''),
    /** What half a year brought, in the agency's own words. */
    midYear: text('mid_year'),
    midYearAt: instant('mid_year_at'),
    /** What is being written for the half-year report and is not sent yet; nobody outside the agency sees it. Null while it is as sent. */
    midYearDraft: text('mid_year_draft'),
    midYearDraftBy: text('mid_year_draft_by').references(() => people.id),
    /** How often the draft was changed. */
    midYearVersion: integer('mid_year_version').notNull().default(0),
    /** An annex ended it: it keeps what was reported, and comes back where that annex is declared void. */
    endedAt: instant('ended_at'),
  },
  (t) => [
    uniqueIndex('registration_targets_number')
      .on(t.registrationId, t.number)
      .where(sql`ended_at is null`),
  ],
);

export const registrationTitles = table(
  'registration_titles',
  {
    id: text('id').primaryKey(),
    ...blocYearKey(),
    registrationId: text('registration_id')
      .notNull()
      .references(() => registrations.id),
    formCode: text('form_code').notNull(),
  },
  (t) => [uniqueIndex('registration_titles_form').on(t.registrationId, t.formCode)],
);
