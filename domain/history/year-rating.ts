import type { IsoDate } from '../shared/dates';
import { allow, refuse, type Decision } from '../shared/refusal';
import type { FactPaper, RatingScheme, YearRatingFact } from './facts';
import { mayBeOfYear, mayRestOn, type Lifetime } from './paper';

/** Regulation 366-QĐ/TW is in force since this day and replaces Regulation 124-QĐ/TW, which is of 2023 (domain 5, B-01). */
const regulation366From: IsoDate = '2025-08-30';
const regulation124From: IsoDate = '2023-01-01';

/** What a rating was given by on a day: the Party's regulation of that day, or what the superior goes by. Source: domain B-01, G-18. */
export function schemesOn(day: IsoDate): RatingScheme[] {
  if (day >= regulation366From) return ['party366', 'superior'];
  return day >= regulation124From ? ['party124', 'superior'] : ['superior'];
}

export type RatingDetails = Omit<YearRatingFact, 'id' | 'agencyId' | 'fileId'>;

/** What a rating is judged against when it is written down. */
export type RatingGround = {
  readonly lifetime: Lifetime;
  /** The official day. */
  readonly on: IsoDate;
  readonly hasScan: boolean;
  /** The rating of the same year that stands; null where there is none. */
  readonly standing: (Pick<FactPaper, 'paperNumber'> & { readonly id: string }) | null;
  /** The one this is said to take the place of; null for a first one. */
  readonly replaces: string | null;
};

/**
 * Whether a yearly rating may be written down. One that stands with its paper is never replaced, only withdrawn with a reason; one still
 * without a paper gives way to the one that has it. Refusals: those of `mayBeOfYear` and `mayRestOn`, `yearRating.alreadyRecorded`,
 * `yearRating.replacedMeanwhile`, `yearRating.paperBeforeYear` at `paperOn`, `yearRating.schemeNotInForce` at `scheme` (params: the day),
 * `yearRating.onTimeOverTasks`, `.aboveOverTasks`, `.tasksMissing`, `.curedOverDefects`, `.defectsMissing`.
 */
export function mayRecordRating(rating: RatingDetails, ground: RatingGround): Decision {
  const { lifetime, on, hasScan, standing, replaces } = ground;
  const ofYear = mayBeOfYear(rating.year, lifetime, on);
  if (!ofYear.ok) return ofYear;
  if (replaces !== null && (standing?.id !== replaces || standing.paperNumber !== ''))
    return refuse('yearRating.replacedMeanwhile');
  if (standing && replaces === null) return refuse('yearRating.alreadyRecorded', { year: String(rating.year) }, 'year');
  const paper = mayRestOn(rating, hasScan, on);
  if (!paper.ok) return paper;
  const { year, paperOn, scheme } = rating;
  if (paperOn !== null && paperOn < `${year}-01-01`)
    return refuse('yearRating.paperBeforeYear', { year: String(year) }, 'paperOn');
  const day = paperOn ?? dayOfRating(year, on);
  if (!schemesOn(day).includes(scheme)) return refuse('yearRating.schemeNotInForce', { day }, 'scheme');
  return countsAgree(rating);
}

/** The day by which the scheme of a rating without a paper is judged: the last of its year, or today while that runs. */
function dayOfRating(year: number, on: IsoDate): IsoDate {
  const last = `${year}-12-31`;
  return last < on ? last : on;
}

function countsAgree({ tasks, tasksOnTime, tasksAboveRequired, defects, defectsCured }: RatingDetails): Decision {
  if (tasks === null && (tasksOnTime !== null || tasksAboveRequired !== null))
    return refuse('yearRating.tasksMissing', undefined, 'tasks');
  if (tasks !== null && tasksOnTime !== null && tasksOnTime > tasks)
    return refuse('yearRating.onTimeOverTasks', { tasks }, 'tasksOnTime');
  if (tasks !== null && tasksAboveRequired !== null && tasksAboveRequired > tasks)
    return refuse('yearRating.aboveOverTasks', { tasks }, 'tasksAboveRequired');
  if (defects === null && defectsCured !== null) return refuse('yearRating.defectsMissing', undefined, 'defects');
  if (defects !== null && defectsCured !== null && defectsCured > defects)
    return refuse('yearRating.curedOverDefects', { defects }, 'defectsCured');
  return allow();
}
