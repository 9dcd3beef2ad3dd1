import { sql } from 'drizzle-orm';
import { day, index, instant, integer, json, oneOf, table, text, uniqueIndex } from '../columns';
import type { Finding } from '../../domain/shared/finding';
import { agencies } from './agency';
import { blocs, blocYearKey, blocYears, leadershipRoles } from './bloc';
import { conferences } from './conference';
import { people } from './person';

/** What was recorded by mistake is withdrawn, by whom and why; it stays to be read. */
const withdrawal = () => ({
  withdrawnAt: instant('withdrawn_at'),
  withdrawnBy: text('withdrawn_by').references(() => people.id),
  withdrawnReason: text('withdrawn_reason'),
});

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

/** The province recognises whom the conference chose, where the charter asks for it; the handover waits for it. */
export const recognitions = table(
  'leadership_recognitions',
  {
    id: text('id').primaryKey(),
    ...blocYearKey(),
    number: text('number').notNull(),
    decidedOn: day('decided_on').notNull(),
    signer: text('signer').notNull(),
    recordedAt: instant('recorded_at').notNull(),
    recordedBy: text('recorded_by')
      .notNull()
      .references(() => people.id),
  },
  (t) => [uniqueIndex('leadership_recognitions_year').on(t.blocYearId)],
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

/** An agency is passed over in a year, for a reason that is always given; its turn waits (docs/decisions on the rotation). */
export const rotationSkips = table(
  'rotation_skips',
  {
    id: text('id').primaryKey(),
    /** The year in which it was decided. */
    ...blocYearKey(),
    agencyId: text('agency_id')
      .notNull()
      .references(() => agencies.id),
    /** The year it is passed over in. */
    year: integer('year').notNull(),
    role: oneOf('role', leadershipRoles).notNull(),
    reason: text('reason').notNull(),
    decidedBy: text('decided_by').notNull(),
    /** Where the conference made it by leaving the order. */
    conferenceId: text('conference_id').references(() => conferences.id),
    paper: text('paper').notNull(),
    recordedOn: day('recorded_on').notNull(),
    recordedAt: instant('recorded_at').notNull(),
    recordedBy: text('recorded_by')
      .notNull()
      .references(() => people.id),
    ...withdrawal(),
  },
  (t) => [
    uniqueIndex('rotation_skips_standing')
      .on(t.blocId, t.agencyId, t.year, t.role)
      .where(sql`withdrawn_at is null`),
  ],
);

/** Who led (or was deputy) in a year before the system kept the bloc's years, as somebody wrote it down from an older paper. */
export const earlierTerms = table(
  'earlier_terms',
  {
    id: text('id').primaryKey(),
    blocId: text('bloc_id')
      .notNull()
      .references(() => blocs.id),
    year: integer('year').notNull(),
    role: oneOf('role', leadershipRoles).notNull(),
    /** The order among several deputies, from 1. */
    position: integer('position').notNull(),
    agencyId: text('agency_id')
      .notNull()
      .references(() => agencies.id),
    /** The paper or other source it is known from. */
    source: text('source').notNull(),
    recordedAt: instant('recorded_at').notNull(),
    recordedBy: text('recorded_by')
      .notNull()
      .references(() => people.id),
    ...withdrawal(),
  },
  (t) => [
    uniqueIndex('earlier_terms_standing')
      .on(t.blocId, t.year, t.role, t.position)
      .where(sql`withdrawn_at is null`),
  ],
);

/** In whose place the heir of a merger stands in the rotation, as a human decided; null: in its own. */
export const rotationHeirs = table(
  'rotation_heirs',
  {
    id: text('id').primaryKey(),
    /** The year in which it was decided. */
    ...blocYearKey(),
    heirAgencyId: text('heir_agency_id')
      .notNull()
      .references(() => agencies.id),
    /** The day of the merger or split. */
    on: day('happened_on').notNull(),
    ancestorAgencyId: text('ancestor_agency_id').references(() => agencies.id),
    paper: text('paper').notNull(),
    decidedOn: day('decided_on').notNull(),
    recordedAt: instant('recorded_at').notNull(),
    recordedBy: text('recorded_by')
      .notNull()
      .references(() => people.id),
  },
  (t) => [uniqueIndex('rotation_heirs_event').on(t.blocId, t.heirAgencyId, t.on)],
);

/** The rotation's answer put before the conference; the latest one counts. */
export const rotationProposals = table(
  'rotation_proposals',
  {
    id: text('id').primaryKey(),
    ...blocYearKey(),
    conferenceId: text('conference_id')
      .notNull()
      .references(() => conferences.id),
    planYearId: text('plan_year_id')
      .notNull()
      .references(() => blocYears.id),
    /** The clause it rests on, as it was then. */
    citation: text('citation').notNull(),
    proposedOn: day('proposed_on').notNull(),
    proposedAt: instant('proposed_at').notNull(),
    proposedBy: text('proposed_by')
      .notNull()
      .references(() => people.id),
    /** When another took its place. */
    replacedAt: instant('replaced_at'),
  },
  (t) => [index('rotation_proposals_year').on(t.blocYearId)],
);

export const rotationCandidates = table(
  'rotation_candidates',
  {
    id: text('id').primaryKey(),
    ...blocYearKey(),
    proposalId: text('proposal_id')
      .notNull()
      .references(() => rotationProposals.id),
    role: oneOf('role', leadershipRoles).notNull(),
    /** The order among several deputies, from 1. */
    position: integer('position').notNull(),
    agencyId: text('agency_id')
      .notNull()
      .references(() => agencies.id),
    /** The rule that made it the candidate, and what it was judged by. */
    why: json<Finding>('why').notNull(),
    findings: json<Finding[]>('findings').notNull(),
  },
  (t) => [
    uniqueIndex('rotation_candidates_role').on(t.proposalId, t.role, t.position),
    uniqueIndex('rotation_candidates_agency').on(t.proposalId, t.agencyId),
  ],
);
