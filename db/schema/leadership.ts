import { day, instant, integer, oneOf, table, text, uniqueIndex } from '../columns';
import { agencies } from './agency';
import { blocYearKey, blocYears, leadershipRoles } from './bloc';
import { conferences } from './conference';
import { people } from './person';

/** Whom the conference acclaimed to lead (or be deputy) in the coming year, with the votes. */
export const acclamations = table(
  'acclamations',
  {
    id: text('id').primaryKey(),
    ...blocYearKey(),
    conferenceId: text('conference_id')
      .notNull()
      .references(() => conferences.id),
    planYearId: text('plan_year_id')
      .notNull()
      .references(() => blocYears.id),
    role: oneOf('role', leadershipRoles).notNull(),
    /** The order among several deputies, from 1. */
    position: integer('position').notNull().default(1),
    agencyId: text('agency_id')
      .notNull()
      .references(() => agencies.id),
    votesFor: integer('votes_for').notNull(),
    base: integer('base').notNull(),
    acclaimedOn: day('acclaimed_on').notNull(),
    acclaimedAt: instant('acclaimed_at').notNull(),
  },
  (t) => [uniqueIndex('acclamations_role').on(t.conferenceId, t.role, t.position)],
);

/** The leadership passes from one agency to the next. When both heads have confirmed, it has passed. */
export const handovers = table(
  'handovers',
  {
    id: text('id').primaryKey(),
    ...blocYearKey(),
    planYearId: text('plan_year_id')
      .notNull()
      .references(() => blocYears.id),
    fromAgencyId: text('from_agency_id')
      .notNull()
      .references(() => agencies.id),
    toAgencyId: text('to_agency_id')
      .notNull()
      .references(() => agencies.id),
    preparedAt: instant('prepared_at').notNull(),
    completedOn: day('completed_on'),
    completedAt: instant('completed_at'),
  },
  (t) => [uniqueIndex('handovers_year').on(t.blocYearId)],
);

export const handoverItems = table(
  'handover_items',
  {
    id: text('id').primaryKey(),
    ...blocYearKey(),
    handoverId: text('handover_id')
      .notNull()
      .references(() => handovers.id),
    position: integer('position').notNull(),
    label: text('label').notNull(),
    note: text('note').notNull(),
    checkedAt: instant('checked_at'),
    checkedBy: text('checked_by').references(() => people.id),
  },
  (t) => [uniqueIndex('handover_items_position').on(t.handoverId, t.position)],
);

export const handoverConfirmations = table(
  'handover_confirmations',
  {
    id: text('id').primaryKey(),
    ...blocYearKey(),
    handoverId: text('handover_id')
      .notNull()
      .references(() => handovers.id),
    side: oneOf('side', ['from', 'to']).notNull(),
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    postAtTime: text('post_at_time').notNull(),
    confirmedOn: day('confirmed_on').notNull(),
    confirmedAt: instant('confirmed_at').notNull(),
  },
  (t) => [uniqueIndex('handover_confirmations_side').on(t.handoverId, t.side)],
);
