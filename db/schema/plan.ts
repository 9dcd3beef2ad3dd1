import { boolean, day, index, instant, integer, oneOf, table, text, uniqueIndex } from '../columns';
import { deadlineKinds } from '../../domain/plan/deadline';
import { blocYearKey } from './bloc';
import { covenantVersions } from './covenant';
import { people } from './person';

/** Of a date that hangs on a deadline: on which, how many days after it, and since when it has a day of its own instead. */
export const hanging = () => ({
  hangsOn: oneOf('hangs_on', deadlineKinds),
  afterDays: integer('after_days'),
  ownDaySince: instant('own_day_since'),
});

/** The plan of a year: open while it is drafted, adopted by the conference. */
export const plans = table(
  'plans',
  {
    id: text('id').primaryKey(),
    ...blocYearKey(),
    openedAt: instant('opened_at').notNull(),
    adoptedOn: day('adopted_on'),
    adoptedAt: instant('adopted_at'),
    adoptedBy: text('adopted_by').references(() => people.id),
  },
  (t) => [uniqueIndex('plans_year').on(t.blocYearId)],
);

/** A common task of the year, numbered as it stands in the plan and in the covenant. */
export const planTasks = table(
  'plan_tasks',
  {
    id: text('id').primaryKey(),
    ...blocYearKey(),
    number: integer('number').notNull(),
    text: text('text').notNull(),
    /** Sample text that no source tells. */
    illustrative: boolean('illustrative').notNull(),
    /** Who wrote its present words. */
    writtenBy: text('written_by').references(() => people.id),
    /** The annex of the covenant that added it after the plan was adopted. */
    annexId: text('annex_id').references(() => covenantVersions.id),
    /** An annex ended it: it keeps its number and what was reported of it, and nobody works on it any more. */
    endedAt: instant('ended_at'),
  },
  (t) => [uniqueIndex('plan_tasks_number').on(t.blocYearId, t.number)],
);

/** By what a common task is measured. */
export const planIndicators = table(
  'plan_indicators',
  {
    id: text('id').primaryKey(),
    ...blocYearKey(),
    taskId: text('task_id')
      .notNull()
      .references(() => planTasks.id),
    number: integer('number').notNull(),
    text: text('text').notNull(),
    unit: text('unit').notNull(),
    target: text('target').notNull(),
    /** What the year before brought, as it was written; empty where nobody knows. */
    before: text('before').notNull(),
    /** In hundredths of a percent; null where none of them is weighed. */
    weight: integer('weight'),
    writtenBy: text('written_by').references(() => people.id),
  },
  (t) => [index('plan_indicators_year').on(t.blocYearId, t.taskId)],
);

/** A date the year is steered by. It may be counted from another deadline, so many days after it. */
export const deadlines = table(
  'deadlines',
  {
    id: text('id').primaryKey(),
    ...blocYearKey(),
    kind: oneOf('kind', deadlineKinds).notNull(),
    dueOn: day('due_on').notNull(),
    ...hanging(),
  },
  (t) => [uniqueIndex('deadlines_kind').on(t.blocYearId, t.kind)],
);
