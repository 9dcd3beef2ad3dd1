import type { ReviewYear } from '../nomination/review';
import type { LastReminder } from '../reminder/remind';
import type { IsoDate } from '../shared/dates';

/** Where a task is done: a station, an agency's sheet or registration, one nomination, one ballot. */
export type TaskPlace =
  | {
      readonly at:
        | 'plan'
        | 'charter'
        | 'covenant'
        | 'covenantDraft'
        | 'annexes'
        | 'progress'
        | 'activities'
        | 'results'
        | 'cross'
        | 'ranking'
        | 'nominations'
        | 'newNomination'
        | 'reviewQueue'
        | 'ballotGroups'
        | 'objections'
        | 'conference'
        | 'leadership'
        | 'rotation'
        | 'documents';
    }
  /** The people of the installation who wait for something; of no bloc year. */
  | { readonly at: 'people'; readonly waiting: 'link' | 'invited' | null }
  /** The members of a year that is not published yet. */
  | { readonly at: 'composition'; readonly year: number }
  | { readonly at: 'sheet' | 'registration' | 'appraisal'; readonly agencyId: string }
  | { readonly at: 'nomination' | 'ballot' | 'activity' | 'annex'; readonly number: number };

/** Something that waits for a person. `code` names its sentence under `desk.tasks` in the messages. */
export type Task = {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly agencyIds: readonly string[];
  /** Since when it has been waiting, where that is known. */
  readonly since: Date | null;
  readonly dueOn: IsoDate | null;
  /** The day the agency was last reminded of it. */
  readonly remindedOn: IsoDate | null;
  readonly place: TaskPlace;
};

/** The bloc year a desk looks at: whose it is, and who leads it with which deputies. */
export type DeskYear = ReviewYear;

type More = {
  readonly since?: Date | null;
  readonly dueOn?: IsoDate;
  readonly count?: number;
  readonly agencyIds?: readonly string[];
  readonly reminded?: LastReminder | undefined;
};

/** A task with what is known of it. */
export function task(
  code: string,
  place: TaskPlace,
  { since = null, dueOn, count, agencyIds = [], reminded }: More = {},
): Task {
  const known = { agencyIds, since, dueOn: dueOn ?? null, remindedOn: reminded?.on ?? null, place };
  return { code, params: count === undefined ? {} : { count }, ...known };
}

/** A task about agencies, counted and named; none when there are no agencies. */
export function taskOn(
  agencyIds: readonly string[],
  code: string,
  place: TaskPlace,
  more: Omit<More, 'count' | 'agencyIds'> = {},
): Task[] {
  return agencyIds.length > 0 ? [task(code, place, { ...more, count: agencyIds.length, agencyIds })] : [];
}

/** The members of a year that are not among these. */
export function missing(year: DeskYear, have: readonly string[]): string[] {
  return year.memberAgencyIds.filter((id) => !have.includes(id));
}

/** Whether the calendar year lies behind the official day. */
export function isOver({ year, on }: DeskYear): boolean {
  return on > `${year}-12-31`;
}

/** The earliest of several moments, or null when none is known. */
export function earliest(moments: readonly (Date | null)[]): Date | null {
  return moments.flatMap((moment) => moment ?? []).toSorted((a, b) => a.getTime() - b.getTime())[0] ?? null;
}
