import { day, index, instant, integer, json, oneOf, table, text, uniqueIndex } from '../columns';
import type { Finding } from '../../domain/shared/finding';
import { nominationStatuses, recommendations } from '../../domain/nomination/status';
import { agencies, agencyVersions } from './agency';
import { awardForms, awardGrounds } from './award';
import { blocYearKey } from './bloc';
import { people } from './person';

/** Why nothing may be proposed for an agency for the time being (discipline, inspection, complaint). */
export const holds = table(
  'holds',
  {
    id: text('id').primaryKey(),
    ...blocYearKey(),
    agencyId: text('agency_id')
      .notNull()
      .references(() => agencies.id),
    reason: text('reason').notNull(),
    basis: text('basis').notNull(),
    openedOn: day('opened_on').notNull(),
    openedAt: instant('opened_at').notNull(),
    openedBy: text('opened_by')
      .notNull()
      .references(() => people.id),
    closedOn: day('closed_on'),
    closedAt: instant('closed_at'),
    closedBy: text('closed_by').references(() => people.id),
  },
  (t) => [index('holds_agency').on(t.blocYearId, t.agencyId)],
);

export const nominations = table(
  'nominations',
  {
    id: text('id').primaryKey(),
    ...blocYearKey(),
    number: integer('number').notNull(),
    agencyId: text('agency_id')
      .notNull()
      .references(() => agencies.id),
    agencyVersionId: text('agency_version_id')
      .notNull()
      .references(() => agencyVersions.id),
    formId: text('form_id')
      .notNull()
      .references(() => awardForms.id),
    groundId: text('ground_id')
      .notNull()
      .references(() => awardGrounds.id),
    achievement: text('achievement').notNull(),
    status: oneOf('status', nominationStatuses).notNull(),
    createdAt: instant('created_at').notNull(),
    createdBy: text('created_by')
      .notNull()
      .references(() => people.id),
    sentOn: day('sent_on'),
    sentAt: instant('sent_at'),
    sentBy: text('sent_by').references(() => people.id),
    withdrawnOn: day('withdrawn_on'),
    withdrawnAt: instant('withdrawn_at'),
    withdrawnBy: text('withdrawn_by').references(() => people.id),
    putToBallotOn: day('put_to_ballot_on'),
    putToBallotAt: instant('put_to_ballot_at'),
    putToBallotBy: text('put_to_ballot_by').references(() => people.id),
    settledOn: day('settled_on'),
    settledAt: instant('settled_at'),
    /** What the rules found when it was put to the ballot. */
    findings: json<Finding[]>('findings'),
  },
  (t) => [
    uniqueIndex('nominations_number').on(t.blocYearId, t.number),
    uniqueIndex('nominations_form').on(t.blocYearId, t.agencyId, t.formId),
  ],
);

export const nominationReturns = table(
  'nomination_returns',
  {
    id: text('id').primaryKey(),
    ...blocYearKey(),
    nominationId: text('nomination_id')
      .notNull()
      .references(() => nominations.id),
    reason: text('reason').notNull(),
    returnedOn: day('returned_on').notNull(),
    returnedAt: instant('returned_at').notNull(),
    returnedBy: text('returned_by')
      .notNull()
      .references(() => people.id),
  },
  (t) => [index('nomination_returns_nomination').on(t.nominationId)],
);

/** What the head of another member agency thinks of a nomination. */
export const opinions = table(
  'opinions',
  {
    id: text('id').primaryKey(),
    ...blocYearKey(),
    nominationId: text('nomination_id')
      .notNull()
      .references(() => nominations.id),
    agencyId: text('agency_id')
      .notNull()
      .references(() => agencies.id),
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    recommendation: oneOf('recommendation', recommendations).notNull(),
    remark: text('remark').notNull(),
    givenAt: instant('given_at').notNull(),
  },
  (t) => [uniqueIndex('opinions_agency').on(t.nominationId, t.agencyId)],
);
