import { usualHanging, type DeadlineKind } from '../plan/deadline';
import type { IsoDate } from '../shared/dates';
import type { HungDate } from './hanging';

/** A date as a test needs it: it hangs as usual unless it is said how. */
export function dated(key: string, dueOn: IsoDate, more: Partial<HungDate> = {}): HungDate {
  const usual = usualHanging[key as DeadlineKind];
  const hangs = usual ? { on: usual.hangsOn, afterDays: usual.afterDays } : null;
  return { key, dueOn, hangs, ownDay: false, settled: false, ...more };
}

/** The autumn of 2026 at the usual distances. */
export const autumn: readonly HungDate[] = [
  dated('selfScore', '2026-11-15'),
  dated('appraisal', '2026-11-25'),
  dated('nomination', '2026-12-05'),
  dated('dossier', '2026-12-10'),
  dated('conference', '2027-01-10'),
];
