import { z } from 'zod';
import { day, id, paragraph, ticked } from '../shared/input';
import { filledRows } from '../shared/rows';
import { deadlineKinds } from './deadline';

/** More common tasks than this no covenant can carry. */
export const maxTasks = 30;

export const OpenPlanInput = z.object({ blocYearId: id() });
export type OpenPlanInput = z.output<typeof OpenPlanInput>;

const Task = z.object({
  number: z.coerce.number().int().min(1).max(99),
  text: paragraph(1000),
  illustrative: ticked(),
});

export const WriteTasksInput = z.object({
  blocYearId: id(),
  tasks: filledRows(Task, ['text'], maxTasks, 'plan.tooManyTasks'),
});
export type WriteTasksInput = z.output<typeof WriteTasksInput>;

const Deadline = z.object({ kind: z.enum(deadlineKinds), dueOn: day() });

export const SetDeadlinesInput = z.object({
  blocYearId: id(),
  deadlines: filledRows(Deadline, ['dueOn'], deadlineKinds.length, 'form.broken'),
});
export type SetDeadlinesInput = z.output<typeof SetDeadlinesInput>;

export const AdoptPlanInput = z.object({ blocYearId: id() });
export type AdoptPlanInput = z.output<typeof AdoptPlanInput>;
