import { sql } from 'drizzle-orm';
import { day, index, instant, oneOf, table, text, uniqueIndex } from '../columns';
import { deadlineKinds } from '../../domain/plan/deadline';
import { blocYearKey } from './bloc';
import { people } from './person';
import { hanging } from './plan';

/** A date a bloc adds to its year itself, such as "Kiểm tra chéo tại cơ sở". */
export const ownDates = table(
  'own_dates',
  {
    id: text('id').primaryKey(),
    ...blocYearKey(),
    name: text('name').notNull(),
    note: text('note').notNull(),
    dueOn: day('due_on').notNull(),
    ...hanging(),
    addedAt: instant('added_at').notNull(),
    addedBy: text('added_by')
      .notNull()
      .references(() => people.id),
    withdrawnAt: instant('withdrawn_at'),
    withdrawnBy: text('withdrawn_by').references(() => people.id),
    withdrawReason: text('withdraw_reason'),
  },
  (t) => [index('own_dates_year').on(t.blocYearId)],
);

/** Each time a date of the year was set (`from` is null) or moved: from which day, by whom, why, and with which other date. */
export const dateMoves = table(
  'date_moves',
  {
    id: text('id').primaryKey(),
    ...blocYearKey(),
    /** The deadline; null where it is a date of the bloc's own. */
    kind: oneOf('kind', deadlineKinds),
    ownDateId: text('own_date_id').references(() => ownDates.id),
    from: day('moved_from'),
    to: day('moved_to').notNull(),
    /** The deadline it moved along with; null where it was moved itself. */
    movedWith: oneOf('moved_with', deadlineKinds),
    reason: text('reason').notNull(),
    movedAt: instant('moved_at').notNull(),
    movedBy: text('moved_by')
      .notNull()
      .references(() => people.id),
  },
  (t) => [index('date_moves_year').on(t.blocYearId)],
);

/** The secret link at which a calendar reads a person's dates. Only the hash of its token is kept. */
export const calendarFeeds = table(
  'calendar_feeds',
  {
    id: text('id').primaryKey(),
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    tokenHash: text('token_hash').notNull(),
    createdAt: instant('created_at').notNull(),
    endedAt: instant('ended_at'),
  },
  (t) => [
    uniqueIndex('calendar_feeds_token').on(t.tokenHash),
    // One link at a time is open.
    uniqueIndex('calendar_feeds_open')
      .on(t.personId)
      .where(sql`ended_at is null`),
  ],
);
