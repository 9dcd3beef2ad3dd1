import { boolean, day, index, instant, integer, json, oneOf, table, text, uniqueIndex } from '../columns';
import type { AgencyKind } from '../../domain/agency/kind';
import { criterionKinds, lineFeeds, type CriteriaRules } from '../../domain/criteria/scale';
import { blocYearKey } from './bloc';

/** A scale while it is written: the one form of it that may be changed or dropped. Gone once adopted. */
export const criteriaDrafts = table(
  'criteria_drafts',
  {
    id: text('id').primaryKey(),
    ...blocYearKey(),
    draftedAt: instant('drafted_at').notNull(),
    /** The year whose scale the draft began with; null where it began blank. */
    copiedFrom: integer('copied_from'),
    rules: json<Pick<CriteriaRules, 'groups'> & Partial<CriteriaRules>>('rules').notNull(),
  },
  (t) => [uniqueIndex('criteria_drafts_year').on(t.blocYearId)],
);

/** The scale of points of a year, as it was adopted; of several versions the last is in force. Points are integers in hundredths. */
export const criteriaSets = table(
  'criteria_sets',
  {
    id: text('id').primaryKey(),
    ...blocYearKey(),
    /** From 1; a later one took the place of those before it, before scoring was opened. */
    version: integer('version').notNull().default(1),
    name: text('name').notNull(),
    adoptedOn: day('adopted_on').notNull(),
    adoptedAt: instant('adopted_at').notNull(),
    bonusCapCenti: integer('bonus_cap_centi').notNull(),
    stepCenti: integer('step_centi').notNull(),
    deductions: json<CriteriaRules['deductions']>('deductions').notNull().default([]),
    knockOuts: json<CriteriaRules['knockOuts']>('knock_outs').notNull().default([]),
  },
  (t) => [uniqueIndex('criteria_sets_version').on(t.blocYearId, t.version)],
);

export const criterionGroups = table(
  'criterion_groups',
  {
    id: text('id').primaryKey(),
    ...blocYearKey(),
    criteriaSetId: text('criteria_set_id')
      .notNull()
      .references(() => criteriaSets.id),
    code: text('code').notNull(),
    name: text('name').notNull(),
    maxCenti: integer('max_centi').notNull(),
    position: integer('position').notNull(),
  },
  (t) => [uniqueIndex('criterion_groups_code').on(t.criteriaSetId, t.code)],
);

/**
 * The lines of a scale, those with parts too. A group that is scored as a whole has one line that bears its code; a line without a group
 * brings a bonus.
 */
export const criteria = table(
  'criteria',
  {
    id: text('id').primaryKey(),
    ...blocYearKey(),
    criteriaSetId: text('criteria_set_id')
      .notNull()
      .references(() => criteriaSets.id),
    groupId: text('group_id').references(() => criterionGroups.id),
    code: text('code').notNull(),
    name: text('name').notNull(),
    parentCode: text('parent_code'),
    kind: oneOf('kind', criterionKinds).notNull(),
    maxCenti: integer('max_centi').notNull(),
    stepCenti: integer('step_centi'),
    evidence: boolean('evidence').notNull(),
    appliesTo: json<readonly AgencyKind[]>('applies_to'),
    unit: text('unit').notNull(),
    unitCenti: integer('unit_centi').notNull(),
    bands: json<CriteriaRules['groups'][number]['criteria'][number]['bands']>('bands').notNull(),
    measures: text('measures').notNull(),
    fedBy: oneOf('fed_by', lineFeeds),
    position: integer('position').notNull(),
  },
  (t) => [uniqueIndex('criteria_code').on(t.criteriaSetId, t.code), index('criteria_year').on(t.blocYearId)],
);
