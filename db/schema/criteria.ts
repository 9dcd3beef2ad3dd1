import { day, instant, integer, json, table, text, uniqueIndex } from '../columns';
import type { CriteriaRules } from '../../domain/criteria/check';
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
    rules: json<CriteriaRules>('rules').notNull(),
  },
  (t) => [uniqueIndex('criteria_drafts_year').on(t.blocYearId)],
);

/** The scale of points of a year, as it was adopted: locked. Points are integers in hundredths. */
export const criteriaSets = table(
  'criteria_sets',
  {
    id: text('id').primaryKey(),
    ...blocYearKey(),
    name: text('name').notNull(),
    adoptedOn: day('adopted_on').notNull(),
    adoptedAt: instant('adopted_at').notNull(),
    bonusCapCenti: integer('bonus_cap_centi').notNull(),
    stepCenti: integer('step_centi').notNull(),
  },
  (t) => [uniqueIndex('criteria_sets_year').on(t.blocYearId)],
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
