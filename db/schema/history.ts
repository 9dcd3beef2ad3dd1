import { sql } from 'drizzle-orm';
import { ratings } from '../../domain/scoring/rating';
import {
  achievementKinds,
  awardBases,
  disciplineMeasures,
  disciplineSubjects,
  initiativeScopes,
  ratingSchemes,
  subjectKinds,
} from '../../domain/history/kinds';
import { boolean, day, index, instant, integer, oneOf, table, text, uniqueIndex } from '../columns';
import { agencies } from './agency';
import { files } from './file';
import { people } from './person';

/** Who wrote a fact down and, where it was wrong, who took it back: it stays on record without counting. */
const keptBy = () => ({
  recordedAt: instant('recorded_at').notNull(),
  recordedBy: text('recorded_by')
    .notNull()
    .references(() => people.id),
  withdrawnAt: instant('withdrawn_at'),
  withdrawnBy: text('withdrawn_by').references(() => people.id),
  withdrawnReason: text('withdrawn_reason'),
});

/** The paper a fact rests on; `paperNumber` is empty while it has not come, `fileId` null while nobody attached it. */
const paper = () => ({
  paperNumber: text('paper_number').notNull().default(''),
  paperOn: day('paper_on'),
  paperIssuer: text('paper_issuer').notNull().default(''),
  fileId: text('file_id').references(() => files.id),
});

const ofAgency = () => ({
  agencyId: text('agency_id')
    .notNull()
    .references(() => agencies.id),
});

const standing = sql`withdrawn_at is null`;

/** What a body was rated at the end of a year; issued once its paper is there (domain G-18). */
export const yearRatings = table(
  'year_ratings',
  {
    id: text('id').primaryKey(),
    ...ofAgency(),
    year: integer('year').notNull(),
    rating: oneOf('rating', ratings).notNull(),
    scheme: oneOf('scheme', ratingSchemes).notNull(),
    /** What the rating was given for, where the paper tells: points in hundredths, and counts. */
    pointsCenti: integer('points_centi'),
    tasks: integer('tasks'),
    tasksOnTime: integer('tasks_on_time'),
    tasksAboveRequired: integer('tasks_above_required'),
    defects: integer('defects'),
    defectsCured: integer('defects_cured'),
    ...paper(),
    ...keptBy(),
  },
  (t) => [uniqueIndex('year_ratings_agency').on(t.agencyId, t.year).where(standing)],
);

/** A measure of discipline, with the day its period ends; null while nobody knows. */
export const disciplines = table(
  'disciplines',
  {
    id: text('id').primaryKey(),
    ...ofAgency(),
    subject: oneOf('subject', disciplineSubjects).notNull(),
    measure: oneOf('measure', disciplineMeasures).notNull(),
    from: day('from_on').notNull(),
    until: day('until_on'),
    ...paper(),
    ...keptBy(),
  },
  (t) => [index('disciplines_agency').on(t.agencyId)],
);

/** The people of a body in a year, by which the 70 % rules are counted. */
export const workforces = table(
  'workforces',
  {
    id: text('id').primaryKey(),
    ...ofAgency(),
    year: integer('year').notNull(),
    people: integer('people').notNull(),
    completedTasks: integer('completed_tasks').notNull(),
    advancedWorkers: integer('advanced_workers').notNull(),
    baseFighters: integer('base_fighters').notNull(),
    women: integer('women').notNull(),
    ...paper(),
    ...keptBy(),
  },
  (t) => [uniqueIndex('workforces_agency').on(t.agencyId, t.year).where(standing)],
);

/** A unit inside an agency (phòng, khoa): it can be honoured, and belongs to no bloc itself. */
export const units = table(
  'units',
  {
    id: text('id').primaryKey(),
    ...ofAgency(),
    name: text('name').notNull(),
    nameFold: text('name_fold').notNull(),
    endedOn: day('ended_on'),
    ...keptBy(),
  },
  (t) => [uniqueIndex('units_name').on(t.agencyId, t.nameFold).where(standing)],
);

/** Somebody who may be proposed: no more is kept of them than tells two people apart and what the forms ask. */
export const individuals = table(
  'individuals',
  {
    id: text('id').primaryKey(),
    ...ofAgency(),
    unitId: text('unit_id').references(() => units.id),
    name: text('name').notNull(),
    nameFold: text('name_fold').notNull(),
    birthYear: integer('birth_year').notNull(),
    /** Post; also tells apart two of one name, agency and year of birth. */
    post: text('post').notNull(),
    woman: boolean('woman').notNull(),
    /** Leads the agency or a unit of it; others work directly (domain G-09, 14). */
    leads: boolean('leads').notNull(),
    /** When they were told what their data are kept for. */
    informedOn: day('informed_on').notNull(),
    endedOn: day('ended_on'),
    ...keptBy(),
  },
  (t) => [uniqueIndex('individuals_person').on(t.agencyId, t.nameFold, t.birthYear, t.post).where(standing)],
);

/** A recognised new solution; it supports one title only (domain G-11). */
export const initiatives = table(
  'initiatives',
  {
    id: text('id').primaryKey(),
    ...ofAgency(),
    individualId: text('individual_id').references(() => individuals.id),
    title: text('title').notNull(),
    titleFold: text('title_fold').notNull(),
    scope: oneOf('scope', initiativeScopes).notNull(),
    recognisedOn: day('recognised_on').notNull(),
    ...paper(),
    ...keptBy(),
  },
  (t) => [index('initiatives_agency').on(t.agencyId)],
);

/** One discrete achievement: a rescue, a themed campaign, a project. It supports one award only (domain G-01). */
export const achievements = table(
  'achievements',
  {
    id: text('id').primaryKey(),
    ...ofAgency(),
    kind: oneOf('kind', achievementKinds).notNull(),
    title: text('title').notNull(),
    titleFold: text('title_fold').notNull(),
    from: day('from_on').notNull(),
    to: day('to_on').notNull(),
    /** In which field of the province it had an effect, and who confirmed that. */
    field: text('field').notNull(),
    ...paper(),
    ...keptBy(),
  },
  (t) => [index('achievements_agency').on(t.agencyId)],
);

/** An award from before these records or from elsewhere, with its decision. Revoked, it stays and no longer counts (domain G-16). */
export const pastAwards = table(
  'past_awards',
  {
    id: text('id').primaryKey(),
    ...ofAgency(),
    subjectKind: oneOf('subject_kind', subjectKinds).notNull(),
    unitId: text('unit_id').references(() => units.id),
    individualId: text('individual_id').references(() => individuals.id),
    formCode: text('form_code').notNull(),
    /** As the decision names it. */
    formName: text('form_name').notNull(),
    basis: oneOf('basis', awardBases).notNull(),
    /** The year it was given for. */
    year: integer('year').notNull(),
    reason: text('reason').notNull(),
    reasonFold: text('reason_fold').notNull(),
    achievementId: text('achievement_id').references(() => achievements.id),
    decidedOn: day('decided_on').notNull(),
    decisionNumber: text('decision_number').notNull(),
    issuer: text('issuer').notNull(),
    fileId: text('file_id').references(() => files.id),
    revokedOn: day('revoked_on'),
    revokedBy: text('revoked_by'),
    ...keptBy(),
  },
  (t) => [index('past_awards_agency').on(t.agencyId)],
);

/** What somebody was rated at the end of a year; the points where the paper tells them: general criteria, and results. */
export const individualRatings = table(
  'individual_ratings',
  {
    id: text('id').primaryKey(),
    ...ofAgency(),
    individualId: text('individual_id')
      .notNull()
      .references(() => individuals.id),
    year: integer('year').notNull(),
    rating: oneOf('rating', ratings).notNull(),
    generalCenti: integer('general_centi'),
    resultsCenti: integer('results_centi'),
    ...paper(),
    ...keptBy(),
  },
  (t) => [uniqueIndex('individual_ratings_person').on(t.individualId, t.year).where(standing)],
);
