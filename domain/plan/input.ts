import { z } from 'zod';
import { day, id, line, optionalLine, optionalParagraph } from '../shared/input';
import { keyedRows } from '../shared/rows';
import { deadlineKinds } from './deadline';
import { parseWeight } from './weight';
import type { TypedTask } from './write';

/** More common tasks than this no covenant can carry. */
export const maxTasks = 30;

/** Boxes a form offers beyond what is written. */
export const spareTasks = 3;

/** More indicators than this measure no task. */
export const maxIndicators = 12;

/** A box that is not ticked is not sent at all. */
const ticked = () => z.union([z.boolean(), z.string().transform((text) => text !== '')]).default(false);

export const OpenPlanInput = z.object({ blocYearId: id() });
export type OpenPlanInput = z.output<typeof OpenPlanInput>;

/** An indicator of a common task as it is typed. */
export const TypedIndicator = z.object({
  text: line(300),
  target: line(40),
  unit: optionalLine(40).pipe(z.string().min(1, 'plan.noUnit')),
  before: optionalLine(40),
  weight: optionalLine(40).transform((text, ctx) => {
    const weight = parseWeight(text);
    if (weight.ok) return weight.value;
    ctx.addIssue({ code: 'custom', message: weight.refusal.code });
    return z.NEVER;
  }),
});

export const fieldsOfIndicator = ['text', 'target', 'unit', 'before', 'weight'];

const Task = z.object({
  text: optionalParagraph(1000),
  illustrative: ticked(),
  indicators: keyedRows(TypedIndicator, fieldsOfIndicator, maxIndicators, 'plan.tooManyIndicators'),
});

/** A task without words is none, unless it has indicators. */
const Tasks = keyedRows(Task, [], maxTasks + spareTasks, 'plan.tooManyTasks').transform((rows, ctx) => {
  const typed = rows.map(({ key, was, row }): TypedTask => {
    const { text = '', illustrative = false, indicators = [] } = row ?? {};
    if (text === '' && was === '' && indicators.some((one) => one.row !== null))
      ctx.issues.push({ code: 'custom', message: 'plan.indicatorWithoutTask', path: [key, 'text'], input: row });
    return { key, was, row: text === '' ? null : { text, illustrative }, indicators };
  });
  if (typed.filter(({ row }) => row !== null).length > maxTasks)
    ctx.issues.push({ code: 'custom', message: 'plan.tooManyTasks', input: rows });
  return typed;
});

export const WriteTasksInput = z.object({ blocYearId: id(), tasks: Tasks });
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
