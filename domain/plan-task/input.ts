import { z } from 'zod';
import { count, id, line, optionalDay, optionalLine, paragraph } from '../shared/input';
import { maxIndicators } from '../plan/input';
import { reportedStates } from './state';

/** A report is short: more than this belongs into a file. */
export const maxReport = 2000;

/** Stands for the whole bloc where an owner is chosen. */
export const wholeBlocOwner = 'bloc';

const ofTask = { blocYearId: id(), number: count(99) };
/** What was reached of each indicator, named by its words; empty where nothing is said of it. */
const reached = () =>
  z
    .array(z.object({ indicator: line(300), unit: line(40), reached: optionalLine(200) }))
    .max(maxIndicators, 'form.broken')
    .default([]);

const said = {
  state: z.enum(reportedStates, { error: 'form.required' }),
  text: paragraph(maxReport),
  reached: reached(),
};

/** The owner is an agency, the whole bloc, or nobody; `seen` is the last assignment that was on the screen, 0 for none. */
export const AssignTaskInput = z
  .object({
    ...ofTask,
    owner: z
      .string()
      .default('')
      .pipe(z.string().regex(/^[\w-]{0,64}$/, 'form.broken')),
    dueOn: optionalDay(),
    seen: count(1_000_000),
  })
  .transform(({ owner, ...rest }) => ({
    ...rest,
    wholeBloc: owner === wholeBlocOwner,
    ownerAgencyId: owner === '' || owner === wholeBlocOwner ? null : owner,
  }));
export type AssignTaskInput = z.output<typeof AssignTaskInput>;

/** Without an agency who keeps the bloc speaks of the whole task. */
export const ReportTaskInput = z.object({
  ...ofTask,
  agencyId: z
    .string()
    .default('')
    .pipe(z.union([z.literal('').transform(() => null), id()])),
  ...said,
});
export type ReportTaskInput = z.output<typeof ReportTaskInput>;

export const CorrectReportInput = z.object({ ...ofTask, report: count(100_000), ...said });
export type CorrectReportInput = z.output<typeof CorrectReportInput>;
