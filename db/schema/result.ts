import { sql } from 'drizzle-orm';
import { boolean, day, index, instant, integer, json, oneOf, table, text, uniqueIndex } from '../columns';
import { deductionGrounds } from '../../domain/scoring/deduction';
import { selfAssessmentStatuses } from '../../domain/scoring/self-assessment-status';
import type { CheckedSheet } from '../../domain/scoring/import';
import type { Unranked } from '../../domain/scoring/knock-out';
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
    /** What its lines add up to so far, bonus under its cap included; hundredths. */
    totalCenti: integer('total_centi').notNull().default(0),
    savedAt: instant('saved_at').notNull(),
    /** Once late, always so many days late; judged by the day it had to be sent, as that day stood then. */
    lateDays: integer('late_days').notNull().default(0),
    dueOn: day('due_on'),
    submittedOn: day('submitted_on'),
    submittedAt: instant('submitted_at'),
    submittedBy: text('submitted_by').references(() => people.id),
  },
  (t) => [uniqueIndex('self_assessments_agency').on(t.blocYearId, t.agencyId)],
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

/** What counts for an agency by now: the sum of its lines as last decided, with bonus and deductions; there once every line is decided. */
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
    /** As minutes or a sheet had it, and nothing was appraised here since. */
    takenOver: boolean('taken_over').notNull().default(false),
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

/** An agency's sheet was opened again after its time, for a reason and until a day. */
export const sheetReopenings = table(
  'sheet_reopenings',
  {
    id: text('id').primaryKey(),
    ...blocYearKey(),
    agencyId: text('agency_id')
      .notNull()
      .references(() => agencies.id),
    reason: text('reason').notNull(),
    /** The last day it is open, that day included. */
    untilOn: day('until_on').notNull(),
    reopenedOn: day('reopened_on').notNull(),
    reopenedAt: instant('reopened_at').notNull(),
    reopenedBy: text('reopened_by')
      .notNull()
      .references(() => people.id),
  },
  (t) => [index('sheet_reopenings_year').on(t.blocYearId)],
);

/** The share of women among the staff of an agency in a year, which may part equals (Decree 152/2025 Art 4(6)). Basis points. */
export const womenShares = table(
  'women_shares',
  {
    id: text('id').primaryKey(),
    ...blocYearKey(),
    agencyId: text('agency_id')
      .notNull()
      .references(() => agencies.id),
    bps: integer('bps').notNull(),
    statedAt: instant('stated_at').notNull(),
    statedBy: text('stated_by')
      .notNull()
      .references(() => people.id),
  },
  (t) => [uniqueIndex('women_shares_agency').on(t.blocYearId, t.agencyId)],
);

/** Points taken from an agency, each on a line of its own with its ground. Withdrawn, it stays and says why. */
export const deductions = table(
  'deductions',
  {
    id: text('id').primaryKey(),
    ...blocYearKey(),
    agencyId: text('agency_id')
      .notNull()
      .references(() => agencies.id),
    ground: oneOf('ground', deductionGrounds).notNull(),
    /** The paper that was late or missing, or the code of the scale's item; empty otherwise. */
    about: text('about').notNull(),
    /** Days late, or how many of the item's unit. */
    quantity: integer('quantity').notNull(),
    centi: integer('centi').notNull(),
    reason: text('reason').notNull(),
    recordedAt: instant('recorded_at').notNull(),
    recordedBy: text('recorded_by').references(() => people.id),
    withdrawnAt: instant('withdrawn_at'),
    withdrawnBy: text('withdrawn_by').references(() => people.id),
    withdrawnReason: text('withdrawn_reason'),
  },
  (t) => [index('deductions_agency').on(t.blocYearId, t.agencyId)],
);

/** What keeps an agency out of the ranking, by which document. */
export const knockOuts = table(
  'knock_outs',
  {
    id: text('id').primaryKey(),
    ...blocYearKey(),
    agencyId: text('agency_id')
      .notNull()
      .references(() => agencies.id),
    code: text('code').notNull(),
    basis: text('basis').notNull(),
    recordedAt: instant('recorded_at').notNull(),
    recordedBy: text('recorded_by')
      .notNull()
      .references(() => people.id),
    withdrawnAt: instant('withdrawn_at'),
    withdrawnBy: text('withdrawn_by').references(() => people.id),
    withdrawnReason: text('withdrawn_reason'),
  },
  (t) => [
    uniqueIndex('knock_outs_standing')
      .on(t.blocYearId, t.agencyId, t.code)
      .where(sql`withdrawn_at is null`),
  ],
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
    withdrawnAt: instant('withdrawn_at'),
    withdrawnBy: text('withdrawn_by').references(() => people.id),
    withdrawnReason: text('withdrawn_reason'),
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
    /** Who was kept out of the ranking, with points and grounds. */
    unranked: json<readonly Unranked[]>('unranked').notNull().default([]),
    sha256: text('sha256').notNull(),
    hasTies: boolean('has_ties').notNull(),
  },
  (t) => [uniqueIndex('result_publications_year').on(t.blocYearId)],
);
