import { boolean, day, index, instant, integer, oneOf, table, text, uniqueIndex } from '../columns';
import { activityKinds, activitySessions } from '../../domain/activity/kind';
import { presences } from '../../domain/activity/attendance';
import { agencies } from './agency';
import { blocYearKey } from './bloc';
import { people } from './person';

/** Something the members of a bloc do together in the year, numbered as it was planned. */
export const activities = table(
  'activities',
  {
    id: text('id').primaryKey(),
    ...blocYearKey(),
    number: integer('number').notNull(),
    title: text('title').notNull(),
    kind: oneOf('kind', activityKinds).notNull(),
    hostAgencyId: text('host_agency_id')
      .notNull()
      .references(() => agencies.id),
    heldOn: day('held_on').notNull(),
    session: oneOf('session', activitySessions).notNull(),
    place: text('place').notNull(),
    /** Every member of its day is expected; else only those named. */
    everybody: boolean('everybody').notNull(),
    plannedAt: instant('planned_at').notNull(),
    plannedBy: text('planned_by')
      .notNull()
      .references(() => people.id),
    cancelledAt: instant('cancelled_at'),
    cancelledBy: text('cancelled_by').references(() => people.id),
    cancelReason: text('cancel_reason'),
    /** How often its attendance was written: who writes says which state was seen. */
    attendanceVersion: integer('attendance_version').notNull().default(0),
    settledAt: instant('settled_at'),
    settledBy: text('settled_by').references(() => people.id),
  },
  (t) => [uniqueIndex('activities_number').on(t.blocYearId, t.number)],
);

/** Who is expected, where not everybody is. */
export const activityExpected = table(
  'activity_expected',
  {
    id: text('id').primaryKey(),
    ...blocYearKey(),
    activityId: text('activity_id')
      .notNull()
      .references(() => activities.id),
    agencyId: text('agency_id')
      .notNull()
      .references(() => agencies.id),
  },
  (t) => [
    uniqueIndex('activity_expected_agency').on(t.activityId, t.agencyId),
    index('activity_expected_year').on(t.blocYearId),
  ],
);

/** Each time an activity got another day, part of a day or place: what it was before, and why. */
export const activityMoves = table(
  'activity_moves',
  {
    id: text('id').primaryKey(),
    ...blocYearKey(),
    activityId: text('activity_id')
      .notNull()
      .references(() => activities.id),
    fromOn: day('from_on').notNull(),
    fromSession: oneOf('from_session', activitySessions).notNull(),
    fromPlace: text('from_place').notNull(),
    toOn: day('to_on').notNull(),
    toSession: oneOf('to_session', activitySessions).notNull(),
    toPlace: text('to_place').notNull(),
    reason: text('reason').notNull(),
    movedAt: instant('moved_at').notNull(),
    movedBy: text('moved_by')
      .notNull()
      .references(() => people.id),
  },
  (t) => [index('activity_moves_year').on(t.blocYearId)],
);

/** How an agency took part. Open until it is settled; afterwards only corrected. */
export const activityAttendances = table(
  'activity_attendances',
  {
    id: text('id').primaryKey(),
    ...blocYearKey(),
    activityId: text('activity_id')
      .notNull()
      .references(() => activities.id),
    agencyId: text('agency_id')
      .notNull()
      .references(() => agencies.id),
    presence: oneOf('presence', presences).notNull(),
    recordedAt: instant('recorded_at').notNull(),
    recordedBy: text('recorded_by')
      .notNull()
      .references(() => people.id),
  },
  (t) => [
    uniqueIndex('activity_attendances_agency').on(t.activityId, t.agencyId),
    index('activity_attendances_year').on(t.blocYearId),
  ],
);

/** What was corrected after the attendance had been settled. */
export const activityCorrections = table(
  'activity_corrections',
  {
    id: text('id').primaryKey(),
    ...blocYearKey(),
    activityId: text('activity_id')
      .notNull()
      .references(() => activities.id),
    agencyId: text('agency_id')
      .notNull()
      .references(() => agencies.id),
    from: oneOf('presence_from', presences).notNull(),
    to: oneOf('presence_to', presences).notNull(),
    reason: text('reason').notNull(),
    correctedAt: instant('corrected_at').notNull(),
    correctedBy: text('corrected_by')
      .notNull()
      .references(() => people.id),
  },
  (t) => [index('activity_corrections_year').on(t.blocYearId)],
);
