import { day, index, instant, integer, oneOf, table, text, uniqueIndex } from '../columns';
import { submissionStatuses } from '../../domain/submission/status';
import { agencies, agencyVersions } from './agency';
import { awardForms } from './award';
import { blocYearKey } from './bloc';
import { nominations } from './nomination';
import { people } from './person';

/** The letter (tờ trình) by which the bloc proposes its nominees to the province. */
export const submissions = table(
  'submissions',
  {
    id: text('id').primaryKey(),
    ...blocYearKey(),
    number: text('number').notNull(),
    datedOn: day('dated_on').notNull(),
    addressee: text('addressee').notNull(),
    status: oneOf('status', submissionStatuses).notNull(),
    draftedAt: instant('drafted_at').notNull(),
    draftedBy: text('drafted_by')
      .notNull()
      .references(() => people.id),
    sentOn: day('sent_on'),
    sentAt: instant('sent_at'),
    sentBy: text('sent_by').references(() => people.id),
    /** The post and agency the letter was signed with, as they stand under it. */
    signer: text('signer'),
    receivedOn: day('received_on'),
    receivedAt: instant('received_at'),
  },
  (t) => [uniqueIndex('submissions_year').on(t.blocYearId)],
);

export const submissionNominees = table(
  'submission_nominees',
  {
    id: text('id').primaryKey(),
    ...blocYearKey(),
    submissionId: text('submission_id')
      .notNull()
      .references(() => submissions.id),
    nominationId: text('nomination_id')
      .notNull()
      .references(() => nominations.id),
    position: integer('position').notNull(),
  },
  (t) => [uniqueIndex('submission_nominees_nomination').on(t.submissionId, t.nominationId)],
);

export const submissionReturns = table(
  'submission_returns',
  {
    id: text('id').primaryKey(),
    ...blocYearKey(),
    submissionId: text('submission_id')
      .notNull()
      .references(() => submissions.id),
    reason: text('reason').notNull(),
    returnedOn: day('returned_on').notNull(),
    returnedAt: instant('returned_at').notNull(),
    returnedBy: text('returned_by')
      .notNull()
      .references(() => people.id),
  },
  (t) => [index('submission_returns_submission').on(t.submissionId)],
);

export const decisions = table(
  'decisions',
  {
    id: text('id').primaryKey(),
    ...blocYearKey(),
    submissionId: text('submission_id')
      .notNull()
      .references(() => submissions.id),
    number: text('number').notNull(),
    decidedOn: day('decided_on').notNull(),
    signer: text('signer').notNull(),
    recordedAt: instant('recorded_at').notNull(),
    recordedBy: text('recorded_by')
      .notNull()
      .references(() => people.id),
  },
  (t) => [
    uniqueIndex('decisions_submission').on(t.submissionId),
    uniqueIndex('decisions_number').on(t.blocId, t.number, t.decidedOn),
  ],
);

/** The register: what an agency was awarded, by which decision, for which year. */
export const awards = table(
  'awards',
  {
    id: text('id').primaryKey(),
    ...blocYearKey(),
    agencyId: text('agency_id')
      .notNull()
      .references(() => agencies.id),
    agencyVersionId: text('agency_version_id')
      .notNull()
      .references(() => agencyVersions.id),
    formId: text('form_id')
      .notNull()
      .references(() => awardForms.id),
    nominationId: text('nomination_id')
      .notNull()
      .references(() => nominations.id),
    decisionId: text('decision_id')
      .notNull()
      .references(() => decisions.id),
    decidedOn: day('decided_on').notNull(),
  },
  (t) => [uniqueIndex('awards_nomination').on(t.decisionId, t.nominationId), index('awards_agency').on(t.agencyId)],
);
