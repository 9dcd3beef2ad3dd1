import { sql } from 'drizzle-orm';
import { boolean, day, index, instant, integer, json, oneOf, table, text, uniqueIndex } from '../columns';
import { subjectKinds } from '../../domain/history/kinds';
import { conflictKinds } from '../../domain/nomination/conflict-kind';
import { paperKinds } from '../../domain/nomination/paper-kind';
import { decidedVerdicts, type DecidedFinding } from '../../domain/eligibility/decided';
import type { CheckedNominees } from '../../domain/nominee/import';
import { nominationStatuses, recommendations } from '../../domain/nomination/status';
import { agencies, agencyVersions } from './agency';
import { awardForms, awardGrounds } from './award';
import { blocYearKey } from './bloc';
import { files } from './file';
import { achievements, individuals, initiatives, units } from './history';
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
    subjectKind: oneOf('subject_kind', subjectKinds).notNull().default('agency'),
    unitId: text('unit_id').references(() => units.id),
    individualId: text('individual_id').references(() => individuals.id),
    /** The id of the unit or the individual; `agency` for the agency as a whole. */
    subjectKey: text('subject_key').notNull().default('agency'),
    /** The discrete achievement it rests on, where it rests on one (domain G-01). */
    achievementId: text('achievement_id').references(() => achievements.id),
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
    findings: json<DecidedFinding[]>('findings'),
  },
  (t) => [
    uniqueIndex('nominations_number').on(t.blocYearId, t.number),
    uniqueIndex('nominations_form').on(t.blocYearId, t.agencyId, t.formId, t.subjectKey),
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
    /** The day by which to answer; null on returns of before there was one. */
    answerBy: day('answer_by'),
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

/** The achievement report as it is being written, section by section, in the form of its date. */
export const nominationReports = table(
  'nomination_reports',
  {
    id: text('id').primaryKey(),
    ...blocYearKey(),
    nominationId: text('nomination_id')
      .notNull()
      .references(() => nominations.id),
    /** Which official form it is written in (domain 11.2). */
    form: text('form').notNull(),
    /** Text by the code of the section. */
    sections: json<Record<string, string>>('sections').notNull(),
    /** How often it was saved: whoever writes on an older one is told. */
    version: integer('version').notNull(),
    savedAt: instant('saved_at').notNull(),
    savedBy: text('saved_by')
      .notNull()
      .references(() => people.id),
  },
  (t) => [uniqueIndex('nomination_reports_nomination').on(t.nominationId)],
);

/** A nomination as it was sent: what the reviewers read then, kept for good. */
export const nominationVersions = table(
  'nomination_versions',
  {
    id: text('id').primaryKey(),
    ...blocYearKey(),
    nominationId: text('nomination_id')
      .notNull()
      .references(() => nominations.id),
    number: integer('number').notNull(),
    content: json<unknown>('content').notNull(),
    sha256: text('sha256').notNull(),
    sentOn: day('sent_on').notNull(),
    sentAt: instant('sent_at').notNull(),
    sentBy: text('sent_by')
      .notNull()
      .references(() => people.id),
  },
  (t) => [uniqueIndex('nomination_versions_number').on(t.nominationId, t.number)],
);

/** A paper of a dossier. Withdrawn, it stays on record. */
export const nominationPapers = table(
  'nomination_papers',
  {
    id: text('id').primaryKey(),
    ...blocYearKey(),
    nominationId: text('nomination_id')
      .notNull()
      .references(() => nominations.id),
    kind: oneOf('kind', paperKinds).notNull(),
    number: text('number').notNull().default(''),
    datedOn: day('dated_on'),
    issuer: text('issuer').notNull().default(''),
    fileId: text('file_id')
      .notNull()
      .references(() => files.id),
    attachedAt: instant('attached_at').notNull(),
    attachedBy: text('attached_by')
      .notNull()
      .references(() => people.id),
    withdrawnAt: instant('withdrawn_at'),
    withdrawnBy: text('withdrawn_by').references(() => people.id),
  },
  (t) => [index('nomination_papers_nomination').on(t.nominationId), index('nomination_papers_file').on(t.fileId)],
);

/** The initiatives a nomination rests on; one supports one title only (domain G-11). */
export const nominationInitiatives = table(
  'nomination_initiatives',
  {
    id: text('id').primaryKey(),
    ...blocYearKey(),
    nominationId: text('nomination_id')
      .notNull()
      .references(() => nominations.id),
    initiativeId: text('initiative_id')
      .notNull()
      .references(() => initiatives.id),
  },
  (t) => [
    uniqueIndex('nomination_initiatives_one').on(t.nominationId, t.initiativeId),
    index('nomination_initiatives_initiative').on(t.initiativeId),
  ],
);

export const checkOccasions = ['sent', 'putToBallot'] as const;

/** What the rules found about a nomination on a day, each finding with the version of the rule it used. */
export const eligibilityChecks = table(
  'eligibility_checks',
  {
    id: text('id').primaryKey(),
    ...blocYearKey(),
    nominationId: text('nomination_id')
      .notNull()
      .references(() => nominations.id),
    occasion: oneOf('occasion', checkOccasions).notNull(),
    checkedOn: day('checked_on').notNull(),
    checkedAt: instant('checked_at').notNull(),
    findings: json<readonly DecidedFinding[]>('findings').notNull(),
  },
  (t) => [index('eligibility_checks_nomination').on(t.nominationId)],
);

/** A person's word on what the rules left to a human, with reason and paper, under their name. */
export const findingDecisions = table(
  'finding_decisions',
  {
    id: text('id').primaryKey(),
    ...blocYearKey(),
    agencyId: text('agency_id')
      .notNull()
      .references(() => agencies.id),
    subjectKey: text('subject_key').notNull().default('agency'),
    formCode: text('form_code').notNull(),
    groundCode: text('ground_code').notNull(),
    findingCode: text('finding_code').notNull(),
    /** What was found when it was decided: other facts need another word. */
    findingSha256: text('finding_sha256').notNull(),
    verdict: oneOf('verdict', decidedVerdicts).notNull(),
    reason: text('reason').notNull(),
    paper: text('paper').notNull(),
    fileId: text('file_id').references(() => files.id),
    decidedOn: day('decided_on').notNull(),
    decidedAt: instant('decided_at').notNull(),
    decidedBy: text('decided_by')
      .notNull()
      .references(() => people.id),
    postAtTime: text('post_at_time').notNull(),
    withdrawnAt: instant('withdrawn_at'),
    withdrawnBy: text('withdrawn_by').references(() => people.id),
  },
  (t) => [
    uniqueIndex('finding_decisions_one')
      .on(t.blocYearId, t.agencyId, t.subjectKey, t.formCode, t.groundCode, t.findingCode)
      .where(sql`withdrawn_at is null`),
  ],
);

/** Somebody who says they should not judge a nomination; where it is the head, the agency's seat leaves every denominator of it. */
export const reviewConflicts = table(
  'review_conflicts',
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
    kind: oneOf('kind', conflictKinds).notNull(),
    reason: text('reason').notNull(),
    /** Whether it takes the seat of the agency out; a new head takes the seat back for what concerned the one before. */
    holdsSeat: boolean('holds_seat').notNull(),
    declaredAt: instant('declared_at').notNull(),
    withdrawnAt: instant('withdrawn_at'),
    withdrawnReason: text('withdrawn_reason'),
  },
  (t) => [
    index('review_conflicts_year').on(t.blocYearId),
    uniqueIndex('review_conflicts_person')
      .on(t.nominationId, t.agencyId, t.personId)
      .where(sql`withdrawn_at is null`),
  ],
);

/** What the reviewers say to each other about a nomination, once each has given an opinion. */
export const discussionRemarks = table(
  'discussion_remarks',
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
    text: text('text').notNull(),
    madeAt: instant('made_at').notNull(),
    withdrawnAt: instant('withdrawn_at'),
  },
  (t) => [index('discussion_remarks_nomination').on(t.nominationId)],
);

/** What the secretary of the bloc sums up of the opinions, for the meeting. */
export const consolidatedOpinions = table(
  'consolidated_opinions',
  {
    id: text('id').primaryKey(),
    ...blocYearKey(),
    nominationId: text('nomination_id')
      .notNull()
      .references(() => nominations.id),
    recommendation: oneOf('recommendation', recommendations).notNull(),
    text: text('text').notNull(),
    savedAt: instant('saved_at').notNull(),
    savedBy: text('saved_by')
      .notNull()
      .references(() => people.id),
  },
  (t) => [uniqueIndex('consolidated_opinions_nomination').on(t.nominationId)],
);

/** A list of nominees somebody uploaded, as its dry run showed it; written by one press, or never. */
export const nomineeImports = table(
  'nominee_imports',
  {
    id: text('id').primaryKey(),
    ...blocYearKey(),
    agencyId: text('agency_id')
      .notNull()
      .references(() => agencies.id),
    fileName: text('file_name').notNull(),
    sha256: text('sha256').notNull(),
    sheet: json<CheckedNominees>('sheet').notNull(),
    checkedAt: instant('checked_at').notNull(),
    checkedBy: text('checked_by')
      .notNull()
      .references(() => people.id),
    appliedAt: instant('applied_at'),
    appliedBy: text('applied_by').references(() => people.id),
  },
  (t) => [index('nominee_imports_agency').on(t.blocYearId, t.agencyId)],
);
