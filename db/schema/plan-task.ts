import { boolean, day, index, instant, integer, json, oneOf, table, text, uniqueIndex } from '../columns';
import type { Reached } from '../../domain/plan-task/reached';
import { taskStates } from '../../domain/plan-task/state';
import { agencies } from './agency';
import { blocYearKey } from './bloc';
import { people } from './person';
import { planTasks } from './plan';

/** Each time a common task was given to somebody, or a day: the latest holds. Of a task that is only a draft it goes with it. */
export const planTaskAssignments = table(
  'plan_task_assignments',
  {
    id: text('id').primaryKey(),
    ...blocYearKey(),
    taskId: text('task_id')
      .notNull()
      .references(() => planTasks.id, { onDelete: 'cascade' }),
    /** From 1, counted at its task. */
    number: integer('number').notNull(),
    /** The whole bloc owns it; else the agency below, or nobody yet. */
    wholeBloc: boolean('whole_bloc').notNull(),
    ownerAgencyId: text('owner_agency_id').references(() => agencies.id),
    dueOn: day('due_on'),
    assignedAt: instant('assigned_at').notNull(),
    assignedBy: text('assigned_by')
      .notNull()
      .references(() => people.id),
  },
  (t) => [
    uniqueIndex('plan_task_assignments_number').on(t.taskId, t.number),
    index('plan_task_assignments_year').on(t.blocYearId),
  ],
);

/** What was said of a common task: by an agency that owns it, or by who keeps the bloc. A correction takes the place of the report it names. */
export const planTaskReports = table(
  'plan_task_reports',
  {
    id: text('id').primaryKey(),
    ...blocYearKey(),
    taskId: text('task_id')
      .notNull()
      .references(() => planTasks.id),
    /** From 1, counted at its task. */
    number: integer('number').notNull(),
    /** The agency it speaks for; null where who keeps the bloc speaks of the task as a whole. */
    agencyId: text('agency_id').references(() => agencies.id),
    /** How the task stands after it; where the whole bloc owns it, the agency's part. */
    state: oneOf('state', taskStates).notNull(),
    text: text('text').notNull(),
    /** What it says was reached of the task's indicators. */
    reached: json<readonly Reached[]>('reached').notNull().default([]),
    /** The number of the report it takes the place of. */
    corrects: integer('corrects'),
    reportedAt: instant('reported_at').notNull(),
    reportedBy: text('reported_by')
      .notNull()
      .references(() => people.id),
  },
  (t) => [
    uniqueIndex('plan_task_reports_number').on(t.taskId, t.number),
    index('plan_task_reports_year').on(t.blocYearId),
  ],
);
