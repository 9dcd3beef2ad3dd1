import { addDays, daysBetween, type IsoDate } from '../shared/dates';

/**
 * When the system reminds by itself: three days before, on the day, then every three days for thirty. No text asks for it; a week is
 * early enough to be forgotten again, and after a month the keepers telephone. Source: [design] peers 204, 556.
 */
const schedule = { daysBefore: 3, everyDays: 3, forDays: 30 } as const;

/** The last day up to this one on which a reminder was due; null before the first, and after the last. */
export function lastStep(dueOn: IsoDate, on: IsoDate): IsoDate | null {
  const { daysBefore, everyDays, forDays } = schedule;
  const past = daysBetween(dueOn, on);
  if (past < -daysBefore || past > forDays) return null;
  return past < 0 ? addDays(dueOn, -daysBefore) : addDays(dueOn, past - (past % everyDays));
}

/**
 * Whether an agency is to be reminded today: a step has come since it was last reminded. A step missed while no process ran is made up
 * for, once, and a reminder of the keepers on the same day takes its place.
 */
export function isReminderDue(dueOn: IsoDate | null, on: IsoDate, remindedOn: IsoDate | null): boolean {
  const step = dueOn === null ? null : lastStep(dueOn, on);
  return step !== null && (remindedOn === null || remindedOn < step);
}
