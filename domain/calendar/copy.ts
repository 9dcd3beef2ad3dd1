import type { DeadlineKind } from '../plan/deadline';
import { yearsLater, type IsoDate } from '../shared/dates';
import { countedDay, follows, type HungDate } from './hanging';

/** A date with what it is: a deadline by its kind, or one of the bloc's own by its name. */
export type CopiedDate = HungDate & {
  readonly kind: DeadlineKind | null;
  readonly name: string | null;
  readonly note: string;
};

/**
 * The dates of one year that another, so many years later, does not have yet, as they would stand there: what hangs keeps its distance
 * from its deadline, all else falls on the same day of its month. What would hang on a deadline that stands elsewhere in the later year
 * keeps its day as a day of its own. Dates of the bloc's own get a new key.
 */
export function copiedFrom(
  from: readonly CopiedDate[],
  have: readonly CopiedDate[],
  { years, newKey }: { years: number; newKey: () => string },
): CopiedDate[] {
  const shifted = shift(from, years);
  const missing = shifted.filter(
    (date) => !have.some(({ kind, name }) => kind === date.kind && (kind !== null || name === date.name)),
  );
  const there = [...have, ...missing];
  return missing.map((date) => {
    const counted = countedDay(there, date.hangs);
    return {
      ...date,
      key: date.kind ?? newKey(),
      settled: false,
      hangs: counted === null ? null : date.hangs,
      ownDay: counted !== null && counted !== date.dueOn,
    };
  });
}

function shift(dates: readonly CopiedDate[], years: number): CopiedDate[] {
  const days = new Map<string, IsoDate>();
  const dayOf = (date: CopiedDate): IsoDate => {
    const ground = follows(date) ? dates.find(({ key }) => key === date.hangs?.on) : undefined;
    const counted = ground
      ? countedDay([{ ...ground, dueOn: days.get(ground.key) ?? dayOf(ground) }], date.hangs)
      : null;
    const day = counted ?? yearsLater(date.dueOn, years);
    days.set(date.key, day);
    return day;
  };
  return dates.map((date) => ({ ...date, dueOn: dayOf(date) }));
}
