import type { IsoDate } from '../shared/dates';
import type { Refusal } from '../shared/refusal';
import { isClosed, type TaskState } from './state';

/** Whom a task is given to, and until when. */
export type Assignment = {
  readonly wholeBloc: boolean;
  readonly ownerAgencyId: string | null;
  readonly dueOn: IsoDate | null;
};

export type AssigningYear = {
  readonly year: number;
  readonly memberAgencyIds: readonly string[];
  /** The conference of the year, convened or as its deadline says; a task may be due until then. */
  readonly conferenceOn: IsoDate | null;
  /** The province's decision, with which the year is over. */
  readonly decidedOn: IsoDate | null;
};

/** The days a task of a year may be due on: from its first to its last, or to its conference where that is later. */
export function daysOfTasks({ year, conferenceOn }: Pick<AssigningYear, 'year' | 'conferenceOn'>): {
  readonly from: IsoDate;
  readonly to: IsoDate;
} {
  const last = `${year}-12-31`;
  return { from: `${year}-01-01`, to: conferenceOn !== null && conferenceOn > last ? conferenceOn : last };
}

/**
 * What keeps a task from being given so, each at its field. Refusals: `planTask.yearOver`, `planTask.closed` for what is done or dropped,
 * `planTask.ownerNotMember` at `owner`, `planTask.dueOutsideYear` at `dueOn`. Source: issue "the year between"; domain 8.4.
 */
export function faultsOfAssignment(
  { ownerAgencyId, dueOn }: Assignment,
  state: TaskState,
  year: AssigningYear,
): Refusal[] {
  if (year.decidedOn !== null) return [{ code: 'planTask.yearOver', params: { day: year.decidedOn } }];
  if (isClosed(state)) return [{ code: 'planTask.closed' }];
  const { from, to } = daysOfTasks(year);
  return [
    ...(ownerAgencyId !== null && !year.memberAgencyIds.includes(ownerAgencyId)
      ? [{ code: 'planTask.ownerNotMember', field: 'owner' }]
      : []),
    ...(dueOn !== null && (dueOn < from || dueOn > to)
      ? [{ code: 'planTask.dueOutsideYear', params: { day: dueOn, from, to }, field: 'dueOn' }]
      : []),
  ];
}
