import { addDays, type IsoDate } from '../shared/dates';
import { allow, refuse, type Decision, type Refused } from '../shared/refusal';
import { circleOf, countedDay, dependentsOf, follows, type Hanging, type HungDate } from './hanging';

export type Moved = { readonly key: string; readonly from: IsoDate; readonly to: IsoDate };
/** A date that hangs on one that moves and yet stays: a day of its own, already past, or fixed by something official. */
export type Stays = { readonly key: string; readonly on: IsoDate; readonly why: 'ownDay' | 'past' | 'settled' };

/** What a move would do: the date itself first, then what moves along, nearest first; and what stays. */
export type Moving = { readonly moved: readonly Moved[]; readonly stays: readonly Stays[] };

/** A move in one line, so that a form can send back what its reader was shown. */
export function inOneLine({ moved }: Moving): string {
  return moved.map(({ key, from, to }) => `${key} ${from} ${to}`).join(';');
}

/** The year the dates steer, and the official day. */
export type MovingDay = { readonly year: number; readonly on: IsoDate };

/**
 * What moves when a date is moved to another day. Nothing is moved into the past, nothing before what it hangs on, nothing past a
 * later date that stays. Refusals, at `dueOn`: `deadline.notSet`, `deadline.settled`, `deadline.sameDay`, `deadline.intoPast`,
 * `deadline.beforeYear`, `deadline.beforeGround`, `deadline.passesDependent`. Source: domain 8.6; the bloc's own rows.
 */
export function planMove(dates: readonly HungDate[], key: string, to: IsoDate, day: MovingDay): Decision<Moving> {
  const date = dates.find((one) => one.key === key);
  if (!date) return refuse('deadline.notSet', {}, 'dueOn');
  if (date.settled) return refuse('deadline.settled', { day: date.dueOn }, 'dueOn');
  if (date.dueOn === to) return refuse('deadline.sameDay', { day: to }, 'dueOn');
  return planned(dates, date, to, day, 'dueOn');
}

/**
 * What moves when a date is hung on a deadline, so many days after it, or is let go with `null` and keeps its day. Refusals, at their
 * fields: `deadline.notSet`, `deadline.settled`, `deadline.groundNotSet`, `deadline.circle`, and those of `planMove` for the new day.
 */
export function planHang(
  dates: readonly HungDate[],
  key: string,
  hangs: Hanging | null,
  day: MovingDay,
): Decision<Moving> {
  const date = dates.find((one) => one.key === key);
  if (!date) return refuse('deadline.notSet', {}, 'hangsOn');
  if (date.settled) return refuse('deadline.settled', { day: date.dueOn }, 'hangsOn');
  if (!hangs) return allow({ moved: [], stays: [] });
  if (circleOf(dates, key, hangs.on)) return refuse('deadline.circle', { ground: hangs.on }, 'hangsOn');
  const to = countedDay(dates, hangs);
  if (to === null) return refuse('deadline.groundNotSet', { ground: hangs.on }, 'hangsOn');
  if (to === date.dueOn) return allow({ moved: [], stays: [] });
  return planned(dates, { ...date, hangs }, to, day, 'afterDays');
}

/** The dates after a move; `changed` is the date that was moved or hung, as it hangs from now on. */
export function afterMoving(
  dates: readonly HungDate[],
  { moved }: Moving,
  changed: Pick<HungDate, 'key' | 'hangs'>,
): HungDate[] {
  const days = new Map(moved.map(({ key, to }) => [key, to]));
  const placed = dates.map((date) => ({ ...date, dueOn: days.get(date.key) ?? date.dueOn }));
  return placed.map((date) => {
    if (date.key !== changed.key) return date;
    return {
      ...date,
      hangs: changed.hangs,
      ownDay: changed.hangs !== null && countedDay(placed, changed.hangs) !== date.dueOn,
    };
  });
}

function planned(
  dates: readonly HungDate[],
  changed: Pick<HungDate, 'key' | 'dueOn' | 'hangs'>,
  to: IsoDate,
  { year, on }: MovingDay,
  field: string,
): Decision<Moving> {
  if (to < on) return refuse('deadline.intoPast', { day: to, on }, field);
  if (to < `${year}-01-01`) return refuse('deadline.beforeYear', { day: to, year }, field);
  const ground = dates.find(({ key }) => key === changed.hangs?.on);
  if (ground && to < ground.dueOn)
    return refuse('deadline.beforeGround', { ground: ground.key, day: ground.dueOn }, field);

  const moved: Moved[] = [{ key: changed.key, from: changed.dueOn, to }];
  const stays: Stays[] = [];
  // The list grows while it is read: what moves may carry others.
  for (const mover of moved)
    for (const dependent of dependentsOf(dates, mover.key)) {
      const { key, dueOn, hangs } = dependent;
      const why = whyStays(dependent, on);
      if (why === 'ownDay' && dueOn < mover.to) return passes(mover, dependent, field);
      if (why) stays.push({ key, on: dueOn, why });
      else if (hangs) moved.push({ key, from: dueOn, to: addDays(mover.to, hangs.afterDays) });
    }
  return allow({ moved, stays });
}

function whyStays(date: HungDate, on: IsoDate): Stays['why'] | null {
  if (date.settled) return 'settled';
  if (date.dueOn < on) return 'past';
  return follows(date) ? null : 'ownDay';
}

function passes(mover: Moved, { key, dueOn }: HungDate, field: string): Refused {
  return refuse('deadline.passesDependent', { ground: mover.key, to: mover.to, dependent: key, day: dueOn }, field);
}
