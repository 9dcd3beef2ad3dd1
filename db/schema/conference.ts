import { day, instant, oneOf, table, text, uniqueIndex } from '../columns';
import { attendances as attendanceKinds } from '../../domain/conference/attendance';
import { agencies } from './agency';
import { blocYearKey, blocYears } from './bloc';
import { people } from './person';

/** The yearly meeting: it reviews one year and opens the next, so it names both. */
export const conferences = table(
  'conferences',
  {
    id: text('id').primaryKey(),
    ...blocYearKey(),
    planYearId: text('plan_year_id')
      .notNull()
      .references(() => blocYears.id),
    heldOn: day('held_on').notNull(),
    session: oneOf('session', ['morning', 'afternoon', 'fullDay']).notNull(),
    place: text('place').notNull(),
    chairAgencyId: text('chair_agency_id')
      .notNull()
      .references(() => agencies.id),
    review: text('review').notNull(),
    convenedAt: instant('convened_at').notNull(),
    openedOn: day('opened_on'),
    openedAt: instant('opened_at'),
    closedOn: day('closed_on'),
    closedAt: instant('closed_at'),
  },
  (t) => [uniqueIndex('conferences_year').on(t.blocYearId)],
);

export const attendances = table(
  'attendances',
  {
    id: text('id').primaryKey(),
    ...blocYearKey(),
    conferenceId: text('conference_id')
      .notNull()
      .references(() => conferences.id),
    agencyId: text('agency_id')
      .notNull()
      .references(() => agencies.id),
    attendance: oneOf('attendance', attendanceKinds).notNull(),
  },
  (t) => [uniqueIndex('attendances_agency').on(t.conferenceId, t.agencyId)],
);

/** The minutes of the conference, signed by its chair and its secretary, also after the handover. */
export const minutesSignatures = table(
  'minutes_signatures',
  {
    id: text('id').primaryKey(),
    ...blocYearKey(),
    conferenceId: text('conference_id')
      .notNull()
      .references(() => conferences.id),
    capacity: oneOf('capacity', ['chair', 'secretary']).notNull(),
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    postAtTime: text('post_at_time').notNull(),
    /** SHA-256 of the minutes as they stood when the conference closed. */
    sha256: text('sha256').notNull(),
    signedOn: day('signed_on').notNull(),
    signedAt: instant('signed_at').notNull(),
  },
  (t) => [uniqueIndex('minutes_signatures_capacity').on(t.conferenceId, t.capacity)],
);

/** The conference told to the public, once the leader has released it. */
export const bulletins = table(
  'bulletins',
  {
    id: text('id').primaryKey(),
    ...blocYearKey(),
    conferenceId: text('conference_id')
      .notNull()
      .references(() => conferences.id),
    publishedOn: day('published_on').notNull(),
    publishedAt: instant('published_at').notNull(),
    publishedBy: text('published_by')
      .notNull()
      .references(() => people.id),
  },
  (t) => [uniqueIndex('bulletins_year').on(t.blocYearId)],
);
