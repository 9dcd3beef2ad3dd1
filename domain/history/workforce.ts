import type { IsoDate } from '../shared/dates';
import { refuse, type Decision } from '../shared/refusal';
import type { WorkforceFact } from './facts';
import { mayBeOfYear, mayRestOn, type Lifetime } from './paper';

/** How many of ten thousand a part is of a whole, rounded down: 69.99 % never shows as 70 %. Null where there is nobody. */
export function shareBps(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.floor((part * 10_000) / whole);
}

/** Whether a part reaches a share of a whole, compared in integers; nobody of nobody reaches nothing. */
export function reaches(part: number, whole: number, bps: number): boolean {
  return whole > 0 && part * 10_000 >= bps * whole;
}

/**
 * Whether the people of a year may be written down. Refusals: those of `mayBeOfYear` and `mayRestOn`, `workforce.alreadyRecorded` at
 * `year`, `workforce.nobody` at `people`, `workforce.overPeople` at the count that is larger than the whole (params: people),
 * `workforce.fightersOverAdvanced` at `baseFighters`, for each base fighter is an advanced worker. Source: domain 4.1, 4.2.
 */
export function mayRecordWorkforce(
  facts: Omit<WorkforceFact, 'id' | 'agencyId' | 'fileId'>,
  {
    lifetime,
    on,
    hasScan,
    isRecorded,
  }: {
    readonly lifetime: Lifetime;
    readonly on: IsoDate;
    readonly hasScan: boolean;
    readonly isRecorded: boolean;
  },
): Decision {
  const ofYear = mayBeOfYear(facts.year, lifetime, on);
  if (!ofYear.ok) return ofYear;
  if (isRecorded) return refuse('workforce.alreadyRecorded', { year: String(facts.year) }, 'year');
  const { people, advancedWorkers, baseFighters } = facts;
  if (people === 0) return refuse('workforce.nobody', undefined, 'people');
  for (const field of ['completedTasks', 'advancedWorkers', 'baseFighters', 'women'] as const)
    if (facts[field] > people) return refuse('workforce.overPeople', { people }, field);
  if (baseFighters > advancedWorkers)
    return refuse('workforce.fightersOverAdvanced', { advancedWorkers }, 'baseFighters');
  return mayRestOn(facts, hasScan, on);
}
