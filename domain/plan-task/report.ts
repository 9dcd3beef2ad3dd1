import type { IsoDate } from '../shared/dates';
import { allow, refuse, type Decision } from '../shared/refusal';
import { isClosed, mayPass, partOf, stateOf, type ReportedState, type ReportFacts, type TaskFacts } from './state';

export type ReportingYear = { readonly adopted: boolean; readonly decidedOn: IsoDate | null };

/** Whether anything may be said of the tasks of a year. Refusals: `planTask.notAdopted`, `planTask.yearOver`. */
function mayTell({ adopted, decidedOn }: ReportingYear): Decision {
  if (decidedOn !== null) return refuse('planTask.yearOver', { day: decidedOn });
  return adopted ? allow() : refuse('planTask.notAdopted');
}

/**
 * Whether an agency may report on a task, whatever it says. Refusals: those of the year (`planTask.notAdopted`, `planTask.yearOver`),
 * `planTask.closed`, `planTask.noOwner`, `planTask.notYours`. Source: domain 8.4 (members report on time).
 */
export function mayReport(task: TaskFacts, year: ReportingYear, agencyId: string): Decision {
  const told = mayTell(year);
  if (!told.ok) return told;
  if (isClosed(stateOf(task))) return refuse('planTask.closed');
  if (task.wholeBloc) return allow();
  if (task.ownerAgencyId === null) return refuse('planTask.noOwner');
  return task.ownerAgencyId === agencyId ? allow() : refuse('planTask.notYours');
}

/** Whether an agency may report this of a task. Refusals: those of `mayReport`; at `state` `planTask.keepersDrop`, for only they drop a task, and `planTask.partDone`. */
export function mayReportAs(task: TaskFacts, year: ReportingYear, agencyId: string, state: ReportedState): Decision {
  const open = mayReport(task, year, agencyId);
  if (!open.ok) return open;
  if (state === 'dropped') return refuse('planTask.keepersDrop', undefined, 'state');
  const part = task.wholeBloc ? partOf(task, agencyId) : stateOf(task);
  return mayPass(part, state) ? allow() : refuse('planTask.partDone', undefined, 'state');
}

/** Whether who keeps the bloc may say this of a task: it may be closed, dropped and taken up again. Refusals: those of the year; `planTask.stateMove` at `state`. */
export function maySettle(task: TaskFacts, year: ReportingYear, state: ReportedState): Decision {
  const told = mayTell(year);
  if (!told.ok) return told;
  return mayPass(stateOf(task), state) ? allow() : refuse('planTask.stateMove', undefined, 'state');
}

/** The report that is corrected. Refusals: those of the year; `planTask.noReport`; `planTask.keepersDrop` where an agency's report would drop the task. */
export function mayCorrectReport<R extends ReportFacts>(
  { reports, year }: { readonly reports: readonly R[]; readonly year: ReportingYear },
  number: number,
  state: ReportedState,
): Decision<R> {
  const told = mayTell(year);
  if (!told.ok) return told;
  const report = reports.find((one) => one.number === number && one.corrects === null);
  if (!report) return refuse('planTask.noReport');
  if (report.agencyId !== null && state === 'dropped') return refuse('planTask.keepersDrop', undefined, 'state');
  return allow(report);
}
