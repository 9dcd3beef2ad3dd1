import { deadlineKinds, usualHanging, type DeadlineKind } from '../plan/deadline';
import { addDays, daysBetween, type IsoDate } from '../shared/dates';

/** A date of a year as moving sees it. `key` is the kind of a deadline, or the id of a date of the bloc's own. */
export type HungDate = {
  readonly key: string;
  readonly dueOn: IsoDate;
  /** The deadline it is counted from, and how many days after it. */
  readonly hangs: Hanging | null;
  /** It was given a day of its own by hand and stays there. */
  readonly ownDay: boolean;
  /** Something official has fixed it: a conference that was convened. */
  readonly settled: boolean;
};

export type Hanging = { readonly on: DeadlineKind; readonly afterDays: number };

/** Whether a date moves along with the deadline it hangs on. */
export function follows({ hangs, ownDay, settled }: HungDate): boolean {
  return hangs !== null && !ownDay && !settled;
}

/** The day a date has when it follows, or null where it hangs on nothing that has a day. */
export function countedDay(dates: readonly HungDate[], hangs: Hanging | null): IsoDate | null {
  const ground = hangs && dates.find(({ key }) => key === hangs.on);
  return ground ? addDays(ground.dueOn, hangs.afterDays) : null;
}

/** The dates that hang on a deadline, whether they follow it now or not. */
export function dependentsOf(dates: readonly HungDate[], key: string): HungDate[] {
  return dates.filter(({ hangs }) => hangs?.on === key);
}

/** The circle that would arise if a date hung on this deadline, as keys from the deadline back to the date; null when none would. */
export function circleOf(dates: readonly HungDate[], key: string, on: DeadlineKind): readonly string[] | null {
  const grounds = new Map(dates.map((date) => [date.key, date.hangs?.on]));
  const way: string[] = [];
  for (let at: string | undefined = on; at !== undefined && !way.includes(at); at = grounds.get(at)) {
    way.push(at);
    if (at === key) return way;
  }
  return null;
}

/**
 * How deadlines hang on each other after days were typed for them: what is new hangs on the deadline it usually follows, if that has
 * a day not after its own; whatever hangs keeps the distance the days now have, a day before its deadline hangs no longer.
 */
export function hungAsSet(
  days: ReadonlyMap<DeadlineKind, IsoDate>,
  known: ReadonlyMap<DeadlineKind, Hanging | null>,
): Map<DeadlineKind, Hanging | null> {
  return new Map(
    deadlineKinds
      .filter((kind) => days.has(kind))
      .map((kind) => {
        const on = known.has(kind) ? known.get(kind)?.on : usualHanging[kind]?.hangsOn;
        const [dueOn, groundOn] = [days.get(kind), on && days.get(on)];
        const afterDays = dueOn && groundOn ? daysBetween(groundOn, dueOn) : -1;
        return [kind, on && afterDays >= 0 ? { on, afterDays } : null];
      }),
  );
}
