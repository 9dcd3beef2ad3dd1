import type { IsoDate } from '../shared/dates';

export const taskStates = ['notBegun', 'underWay', 'done', 'dropped'] as const;
export type TaskState = (typeof taskStates)[number];

/** What a report may say of a task. */
export const reportedStates = ['underWay', 'done', 'dropped'] as const satisfies readonly TaskState[];
export type ReportedState = (typeof reportedStates)[number];

/** Which state may follow which. */
export const taskMoves = {
  notBegun: ['underWay', 'done', 'dropped'],
  underWay: ['underWay', 'done', 'dropped'],
  done: ['underWay', 'dropped'],
  dropped: ['underWay'],
} as const satisfies Record<TaskState, readonly TaskState[]>;

/** One report of a task. `agencyId` is the agency it speaks for, null where who keeps the bloc speaks of the whole. */
export type ReportFacts = {
  readonly number: number;
  readonly agencyId: string | null;
  readonly state: TaskState;
  /** The number of the report it takes the place of. */
  readonly corrects: number | null;
};

/** A common task with whom it was given to and what was reported of it. */
export type TaskFacts = {
  readonly number: number;
  readonly wholeBloc: boolean;
  readonly ownerAgencyId: string | null;
  readonly dueOn: IsoDate | null;
  readonly reports: readonly ReportFacts[];
};

/** Whether one state may follow another. */
export function mayPass(from: TaskState, to: TaskState): boolean {
  const next: readonly TaskState[] = taskMoves[from];
  return next.includes(to);
}

/** The reports that stand, each in the place it was first made: a corrected one in the words of its last correction. */
export function standingReports<R extends ReportFacts>(reports: readonly R[]): R[] {
  return reports
    .filter(({ corrects }) => corrects === null)
    .toSorted((a, b) => a.number - b.number)
    .map((first) => reports.findLast(({ corrects }) => corrects === first.number) ?? first);
}

/**
 * How a task stands: as its last report says. What the agencies report of a task of the whole bloc is their part of it: it is under way
 * then, and who keeps the bloc closes it.
 */
export function stateOf({ wholeBloc, reports }: Pick<TaskFacts, 'wholeBloc' | 'reports'>): TaskState {
  const standing = standingReports(reports);
  const last = wholeBloc ? standing.findLast(({ agencyId }) => agencyId === null) : standing.at(-1);
  if (last) return last.state;
  return standing.length > 0 ? 'underWay' : 'notBegun';
}

/** How far an agency is with its part of a task. */
export function partOf({ reports }: Pick<TaskFacts, 'reports'>, agency: string): TaskState {
  return standingReports(reports).findLast(({ agencyId }) => agencyId === agency)?.state ?? 'notBegun';
}

/** Whether nothing more is asked of a task. */
export function isClosed(state: TaskState): boolean {
  return state === 'done' || state === 'dropped';
}

/** Whether a task is late on a day: its own day has passed and it is neither done nor dropped. */
export function isLate(task: TaskFacts, on: IsoDate): boolean {
  return task.dueOn !== null && task.dueOn < on && !isClosed(stateOf(task));
}

/** Which of these agencies a report of the task is still asked of: its owner, or of the whole bloc those whose part is not done. */
export function reportersOf(task: TaskFacts, agencyIds: readonly string[]): string[] {
  if (isClosed(stateOf(task))) return [];
  return agencyIds.filter((id) => (task.wholeBloc ? partOf(task, id) !== 'done' : id === task.ownerAgencyId));
}
