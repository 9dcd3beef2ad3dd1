import { sql } from 'drizzle-orm';
import { boolean, day, index, instant, oneOf, table, text, uniqueIndex } from '../columns';
import { sentRounds } from '../../domain/scoring/round';
import { agencies } from './agency';
import { blocYearKey } from './bloc';
import { criteria } from './criteria';
import { people } from './person';

/** A round of appraisal of an agency was finished and sent to it; from then on the round is closed. */
export const appraisals = table(
  'appraisals',
  {
    id: text('id').primaryKey(),
    ...blocYearKey(),
    agencyId: text('agency_id')
      .notNull()
      .references(() => agencies.id),
    round: oneOf('round', sentRounds).notNull(),
    sentOn: day('sent_on').notNull(),
    sentAt: instant('sent_at').notNull(),
    sentBy: text('sent_by')
      .notNull()
      .references(() => people.id),
    /** The last day the agency may explain, that day included; null where nothing is to be explained. */
    explainBy: day('explain_by'),
    explainedOn: day('explained_on'),
    explainedAt: instant('explained_at'),
    explainedBy: text('explained_by').references(() => people.id),
  },
  (t) => [uniqueIndex('appraisals_round').on(t.blocYearId, t.agencyId, t.round)],
);

/** An agency's explanation of a line that was appraised otherwise than it had scored itself. */
export const explanations = table(
  'explanations',
  {
    id: text('id').primaryKey(),
    ...blocYearKey(),
    agencyId: text('agency_id')
      .notNull()
      .references(() => agencies.id),
    criterionId: text('criterion_id')
      .notNull()
      .references(() => criteria.id),
    text: text('text').notNull(),
    savedAt: instant('saved_at').notNull(),
    savedBy: text('saved_by')
      .notNull()
      .references(() => people.id),
  },
  (t) => [uniqueIndex('explanations_line').on(t.agencyId, t.criterionId)],
);

/** The head of an agency asks for a recheck of what was appraised; the bloc answers once. */
export const recheckRequests = table(
  'recheck_requests',
  {
    id: text('id').primaryKey(),
    ...blocYearKey(),
    agencyId: text('agency_id')
      .notNull()
      .references(() => agencies.id),
    reason: text('reason').notNull(),
    requestedOn: day('requested_on').notNull(),
    requestedAt: instant('requested_at').notNull(),
    requestedBy: text('requested_by')
      .notNull()
      .references(() => people.id),
    answer: text('answer'),
    /** Whether points were changed by it. */
    upheld: boolean('upheld'),
    answeredOn: day('answered_on'),
    answeredAt: instant('answered_at'),
    answeredBy: text('answered_by').references(() => people.id),
  },
  (t) => [
    uniqueIndex('recheck_requests_open')
      .on(t.blocYearId, t.agencyId)
      .where(sql`answered_at is null`),
    index('recheck_requests_year').on(t.blocYearId),
  ],
);

/** A member scores another: assigned, then sent, or stepped back from with a reason. */
export const crossAssignments = table(
  'cross_assignments',
  {
    id: text('id').primaryKey(),
    ...blocYearKey(),
    scorerAgencyId: text('scorer_agency_id')
      .notNull()
      .references(() => agencies.id),
    agencyId: text('agency_id')
      .notNull()
      .references(() => agencies.id),
    assignedOn: day('assigned_on').notNull(),
    assignedAt: instant('assigned_at').notNull(),
    assignedBy: text('assigned_by')
      .notNull()
      .references(() => people.id),
    sentOn: day('sent_on'),
    sentAt: instant('sent_at'),
    sentBy: text('sent_by').references(() => people.id),
    recusedAt: instant('recused_at'),
    recusedBy: text('recused_by').references(() => people.id),
    recusedReason: text('recused_reason'),
    withdrawnAt: instant('withdrawn_at'),
    withdrawnBy: text('withdrawn_by').references(() => people.id),
  },
  (t) => [
    uniqueIndex('cross_assignments_pair')
      .on(t.blocYearId, t.scorerAgencyId, t.agencyId)
      .where(sql`withdrawn_at is null`),
    index('cross_assignments_year').on(t.blocYearId),
  ],
);
