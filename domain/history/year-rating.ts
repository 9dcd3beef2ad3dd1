import type { Rating } from '../scoring/rating';
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

export const ratingWarnings = ['pointsOutsideBand', 'notAllOnTime', 'tooFewAbove', 'defectsLeft'] as const;
export type RatingWarning = (typeof ratingWarnings)[number];

/** From how many points, in hundredths, a rating is given. Source: Regulation 366-QĐ/TW Art 11 (domain B-01, B-02). */
const bands: readonly (readonly [number, Rating])[] = [
  [90_00, 'excellent'],
  [70_00, 'good'],
  [50_00, 'completed'],
  [0, 'notCompleted'],
];

/**
 * What of a rating does not go with the conditions of Regulation 366: told, never refused, for who rated it decided. A rating below its
 * band is nothing to tell ("listed cases" lower it). Source: Regulation 366-QĐ/TW Art 11 (domain B-01, B-02).
 */
export function warningsOf(rating: Omit<RatingDetails, keyof FactPaper>): RatingWarning[] {
  if (rating.scheme !== 'party366') return [];
  const { pointsCenti, tasks, tasksOnTime, tasksAboveRequired, defects, defectsCured } = rating;
  const band = pointsCenti === null ? null : bands.find(([from]) => pointsCenti >= from);
  const order = (one: Rating) => bands.findIndex(([, name]) => name === one);
  const above = band !== null && band !== undefined && order(rating.rating) < order(band[1]);
  const excellent = rating.rating === 'excellent';
  return ratingWarnings.filter((warning) => {
    switch (warning) {
      case 'pointsOutsideBand':
        return above;
      case 'notAllOnTime':
        return excellent && tasks !== null && tasksOnTime !== null && tasksOnTime < tasks;
      case 'tooFewAbove':
        return excellent && tasks !== null && tasksAboveRequired !== null && tasksAboveRequired * 10 < tasks * 3;
      case 'defectsLeft':
        return excellent && defects !== null && defectsCured !== null && defectsCured < defects;
    }
  });
}
