import type { IsoDate } from '../shared/dates';
import { deadlineKinds, type DeadlineKind } from '../plan/deadline';
import type { CharterRules, YearlyDay } from './rules';

/** The day a yearly day falls on in the cycle of a bloc year. */
export function dayIn(year: number, { month, day, nextYear }: YearlyDay): IsoDate {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${nextYear ? year + 1 : year}-${two(month)}-${two(day)}`;
}

/** The days a charter steers a year by, kind by kind; kinds it is silent about are left out. Source: charter; domain 8.6. */
export function charterDeadlines(
  deadlines: CharterRules['deadlines'],
  year: number,
): { readonly kind: DeadlineKind; readonly dueOn: IsoDate }[] {
  return deadlineKinds.flatMap((kind) => {
    const on = deadlines[kind];
    return on ? [{ kind, dueOn: dayIn(year, on) }] : [];
  });
}

/**
 * Which deadline cannot come before which: the chain of the year. The dossier and the conference may stand either way round
 * (domain 5, D-01, against the practice of the seed).
 */
export const follows: readonly (readonly [earlier: DeadlineKind, later: DeadlineKind])[] = [
  ['registration', 'covenant'],
  ['covenant', 'midYear'],
  ['midYear', 'selfScore'],
  ['selfScore', 'appraisal'],
  ['appraisal', 'nomination'],
  ['nomination', 'dossier'],
  ['nomination', 'conference'],
];

const daysOfMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether a day exists in every year. */
export function isYearlyDay(day: number, month: number): boolean {
  return day >= 1 && day <= (daysOfMonth[month - 1] ?? 0);
}
