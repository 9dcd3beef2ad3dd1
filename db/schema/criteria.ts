import { day, instant, integer, table, text, uniqueIndex } from '../columns';
import { blocYearKey } from './bloc';

/** The scale of points of a year. Points are integers in hundredths. */
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
