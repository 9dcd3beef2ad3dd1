import { boolean, day, index, instant, integer, json, oneOf, table, text, uniqueIndex } from '../columns';
import { selfAssessmentStatuses } from '../../domain/scoring/self-assessment-status';
import type { CheckedSheet } from '../../domain/scoring/import';
import type { Ranking } from '../../domain/scoring/rank';
import { decidedSteps } from '../../domain/scoring/tie-break';
import { agencies } from './agency';
import { blocYearKey } from './bloc';
import { criterionGroups } from './criteria';
import { people } from './person';

/** The day self-scoring was opened for all members. */
export const scoringOpenings = table(
  'scoring_openings',
  {
    id: text('id').primaryKey(),
    ...blocYearKey(),
    openedOn: day('opened_on').notNull(),
    openedAt: instant('opened_at').notNull(),
    openedBy: text('opened_by')
      .notNull()
      .references(() => people.id),
  },
  (t) => [uniqueIndex('scoring_openings_year').on(t.blocYearId)],
);

export const selfAssessments = table(
  'self_assessments',
  {
    id: text('id').primaryKey(),
    ...blocYearKey(),
    agencyId: text('agency_id')
      .notNull()
      .references(() => agencies.id),
    status: oneOf('status', selfAssessmentStatuses).notNull(),
    bonusCenti: integer('bonus_centi').notNull(),
    bonusReason: text('bonus_reason').notNull(),
    savedAt: instant('saved_at').notNull(),
    /** Once late, always late; judged by the day it had to be sent, as that day stood then. */
    late: boolean('late').notNull(),
    dueOn: day('due_on'),
    submittedOn: day('submitted_on'),
    submittedAt: instant('submitted_at'),
    submittedBy: text('submitted_by').references(() => people.id),
  },
  (t) => [uniqueIndex('self_assessments_agency').on(t.blocYearId, t.agencyId)],
);

export const selfScores = table(
  'self_scores',
  {
    id: text('id').primaryKey(),
    ...blocYearKey(),
    selfAssessmentId: text('self_assessment_id')
      .notNull()
      .references(() => selfAssessments.id),
    groupId: text('group_id')
      .notNull()
      .references(() => criterionGroups.id),
    /** Null while only a note stands there. */
    pointsCenti: integer('points_centi'),
    note: text('note').notNull(),
  },
  (t) => [uniqueIndex('self_scores_group').on(t.selfAssessmentId, t.groupId)],
);

export const selfAssessmentReturns = table(
  'self_assessment_returns',
  {
    id: text('id').primaryKey(),
    ...blocYearKey(),
    selfAssessmentId: text('self_assessment_id')
      .notNull()
      .references(() => selfAssessments.id),
    reason: text('reason').notNull(),
    answerBy: day('answer_by').notNull(),
    returnedOn: day('returned_on').notNull(),
    returnedAt: instant('returned_at').notNull(),
    returnedBy: text('returned_by')
      .notNull()
      .references(() => people.id),
  },
  (t) => [index('self_assessment_returns_assessment').on(t.selfAssessmentId)],
);

/** What the secretary recorded for an agency: points per group, bonus, deduction. */
export const results = table(
  'results',
  {
    id: text('id').primaryKey(),
    ...blocYearKey(),
    agencyId: text('agency_id')
      .notNull()
      .references(() => agencies.id),
    bonusCenti: integer('bonus_centi').notNull(),
    deductionCenti: integer('deduction_centi').notNull(),
    reason: text('reason').notNull(),
    /** Share of women among the staff in basis points, where it is known. */
    womenBps: integer('women_bps'),
    recordedAt: instant('recorded_at').notNull(),
    recordedBy: text('recorded_by')
      .notNull()
      .references(() => people.id),
  },
  (t) => [uniqueIndex('results_agency').on(t.blocYearId, t.agencyId)],
);

export const resultPoints = table(
  'result_points',
  {
    id: text('id').primaryKey(),
    ...blocYearKey(),
    resultId: text('result_id')
      .notNull()
      .references(() => results.id),
    groupId: text('group_id')
      .notNull()
      .references(() => criterionGroups.id),
    pointsCenti: integer('points_centi').notNull(),
  },
  (t) => [uniqueIndex('result_points_group').on(t.resultId, t.groupId)],
);

/** What an uploaded sheet would change, as it was shown before anybody pressed the button; applied once or never. */
export const resultImports = table(
  'result_imports',
  {
    id: text('id').primaryKey(),
    ...blocYearKey(),
    fileName: text('file_name').notNull(),
    sha256: text('sha256').notNull(),
    sheet: json<CheckedSheet>('sheet').notNull(),
    checkedAt: instant('checked_at').notNull(),
    checkedBy: text('checked_by')
      .notNull()
      .references(() => people.id),
    appliedAt: instant('applied_at'),
    appliedBy: text('applied_by').references(() => people.id),
  },
  (t) => [index('result_imports_year').on(t.blocYearId)],
);

/** The conference parted two equal agencies, by ballot or by lot, with minutes. Of one pair and step the last row counts. */
export const tieDecisions = table(
  'tie_decisions',
  {
    id: text('id').primaryKey(),
    ...blocYearKey(),
    step: oneOf('step', decidedSteps).notNull(),
    higherAgencyId: text('higher_agency_id')
      .notNull()
      .references(() => agencies.id),
    lowerAgencyId: text('lower_agency_id')
      .notNull()
      .references(() => agencies.id),
    minutesRef: text('minutes_ref').notNull(),
    decidedOn: day('decided_on').notNull(),
    decidedAt: instant('decided_at').notNull(),
    decidedBy: text('decided_by')
      .notNull()
      .references(() => people.id),
  },
  (t) => [index('tie_decisions_year').on(t.blocYearId)],
);

/** The ranking as it was published; from then on results are locked. */
export const resultPublications = table(
  'result_publications',
  {
    id: text('id').primaryKey(),
    ...blocYearKey(),
    publishedOn: day('published_on').notNull(),
    publishedAt: instant('published_at').notNull(),
    publishedBy: text('published_by')
      .notNull()
      .references(() => people.id),
    ranking: json<Ranking>('ranking').notNull(),
    sha256: text('sha256').notNull(),
    hasTies: boolean('has_ties').notNull(),
  },
  (t) => [uniqueIndex('result_publications_year').on(t.blocYearId)],
);
