import { z } from 'zod';
import { day, id, paragraph } from '../shared/input';
import { filledRows } from '../shared/rows';
import { deadlineKinds } from './deadline';

/** More common tasks than this no covenant can carry. */
export const maxTasks = 30;

/** A box that is not ticked is not sent at all. */
const ticked = () => z.union([z.boolean(), z.string().transform((text) => text !== '')]).default(false);

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

/** A field left empty sets no date. */
const filled = (typed: unknown) =>
  typeof typed === 'object' && typed !== null
    ? Object.fromEntries(Object.entries(typed).filter(([, text]) => typeof text !== 'string' || text.trim() !== ''))
    : {};

export const SetDeadlinesInput = z
  .object({ blocYearId: id(), due: z.preprocess(filled, z.partialRecord(z.enum(deadlineKinds), day())) })
  .transform(({ blocYearId, due }) => ({
    blocYearId,
    deadlines: deadlineKinds.flatMap((kind) => {
      const dueOn = due[kind];
      return dueOn ? [{ kind, dueOn }] : [];
    }),
  }));
export type SetDeadlinesInput = z.output<typeof SetDeadlinesInput>;

export const AdoptPlanInput = z.object({ blocYearId: id() });
export type AdoptPlanInput = z.output<typeof AdoptPlanInput>;
