import type { RuleFacts } from '../rule/rule';
import type { Rating } from '../scoring/rating';
import type { Finding } from '../shared/finding';
import { judged, type Found } from './cited';
import type { Law } from './facts';

/** What a yearly rating was given for, as its paper tells; null where it does not. Points in hundredths. */
export type RatingDetails = {
  readonly rating: Rating;
  readonly pointsCenti: number | null;
  readonly tasks: number | null;
  readonly tasksOnTime: number | null;
  readonly tasksAboveRequired: number | null;
  readonly defects: number | null;
  readonly defectsCured: number | null;
  /** Whether a unit or a member of the leadership was disciplined in the year. */
  readonly disciplined: boolean;
};

/** Whether a part is at least a share (basis points) of a whole; null where one of them is unknown. Nothing at all is the whole of nothing. */
function atLeast(part: number | null, whole: number | null, bps: number): boolean | null {
  if (part === null || whole === null) return null;
  return part * 10_000 >= bps * whole;
}

function told(known: boolean | null, code: string, params: Found['params']): Found {
  const all = params ? { params } : {};
  if (known === null) return { verdict: 'needsHuman', code: `${code}Unknown`, ...all };
  return known
    ? { verdict: 'pass', code: `${code}Reached`, ...all }
    : { verdict: 'fail', code: `${code}Short`, ...all };
}

const bandOf: Record<
  Rating,
  {
    from: 'rating.excellent.points' | 'rating.good.points' | 'rating.completed.points' | null;
    under: 'rating.excellent.points' | 'rating.good.points' | 'rating.completed.points' | null;
  }
> = {
  excellent: { from: 'rating.excellent.points', under: null },
  good: { from: 'rating.good.points', under: 'rating.excellent.points' },
  completed: { from: 'rating.completed.points', under: 'rating.good.points' },
  notCompleted: { from: null, under: 'rating.completed.points' },
};

/**
 * Whether the points of a rating lie in its band: 90 and more excellent, 70 to under 90 good, 50 to under 70 completed, else not. A lower
 * rating than its points is for a human: other conditions than points may have brought it down. Source: 366-QĐ/TW Art 11 (rules B-01, B-02).
 */
function inBand({ rating, pointsCenti }: RatingDetails, law: Law): Finding | null {
  const { from, under } = bandOf[rating];
  const [low, high] = [from && law(from), under && law(under)];
  const answer = low ?? high;
  if (!answer) return null;
  return judged(answer, (): Found => {
    if (pointsCenti === null) return { verdict: 'needsHuman', code: 'ratingPointsUnknown' };
    const fromCenti = low?.is === 'known' ? (low.rule.value ?? 0) : 0;
    const underCenti = high?.is === 'known' ? high.rule.value : null;
    const params = { pointsCenti, fromCenti };
    if (pointsCenti < fromCenti) return { verdict: 'fail', code: 'ratingPointsShort', params };
    return underCenti !== null && pointsCenti >= underCenti
      ? { verdict: 'needsHuman', code: 'ratingPointsAbove', params: { pointsCenti, underCenti } }
      : { verdict: 'pass', code: 'ratingPointsReached', params };
  });
}

/**
 * What the rules find about a yearly rating by what it was given for: the band of its points, and for an excellent one tasks on time, tasks
 * above what was required, discipline and earlier defects. Unknown details are for a human. Nothing is found in years without these rules.
 * Source: 366-QĐ/TW Art 11 (rules B-01 and B-02), since 30/8/2025.
 */
export function ratingFindings(details: RatingDetails, law: Law): Finding[] {
  const { rating, tasks, tasksOnTime, tasksAboveRequired, defects, defectsCured, disciplined } = details;
  const share = (
    key: 'rating.excellent.onTime' | 'rating.excellent.aboveRequired' | 'rating.excellent.cured',
    code: string,
    part: number | null,
    whole: number | null,
  ) =>
    judged(law(key), ({ value }: RuleFacts) =>
      told(
        atLeast(part, whole, value ?? 0),
        code,
        part === null || whole === null ? { askedBps: value ?? 0 } : { part, whole, askedBps: value ?? 0 },
      ),
    );
  const ofExcellent =
    rating === 'excellent'
      ? [
          share('rating.excellent.onTime', 'tasksOnTime', tasksOnTime, tasks),
          share('rating.excellent.aboveRequired', 'tasksAbove', tasksAboveRequired, tasks),
          judged(law('rating.excellent.noDiscipline'), () => told(!disciplined, 'ratingDiscipline', undefined)),
          share('rating.excellent.cured', 'defectsCured', defectsCured, defects),
        ]
      : [];
  return [inBand(details, law), ...ofExcellent].filter((finding) => finding !== null);
}

/** How many like bodies of the province were rated what; `all` where every one of them is on record. */
export type LikeBodies = { readonly excellent: number; readonly good: number; readonly all: boolean };

/**
 * Whether the excellent among like bodies keep under the cap of those rated good: 20 %, and 25 % where results stand out. Between the two, and
 * over them while not every like body is on record, the competent level decides, never the bloc. Source: 366-QĐ/TW 1.5 (rule B-03).
 */
export function excellentCap({ excellent, good, all }: LikeBodies, law: Law): Finding | null {
  const outstanding = law('rating.excellent.capOutstanding');
  return judged(law('rating.excellent.cap'), ({ value }): Found => {
    const params = { excellent, good, capBps: value ?? 0 };
    if (excellent * 10_000 <= (value ?? 0) * good)
      return all
        ? { verdict: 'pass', code: 'underCap', params }
        : { verdict: 'needsHuman', code: 'capUnknown', params };
    const upper = outstanding.is === 'known' ? (outstanding.rule.value ?? 0) : 0;
    return all && excellent * 10_000 > upper * good
      ? { verdict: 'fail', code: 'overCap', params }
      : { verdict: 'needsHuman', code: 'capForOutstanding', params };
  });
}

/**
 * Whether a person's points keep within the two parts of the scale: 30 general and 70 for results. Points in hundredths, null where unknown.
 * Source: 366-QĐ/TW, annexes (rule B-04).
 */
export function personalPoints(
  { generalCenti, resultsCenti }: { readonly generalCenti: number | null; readonly resultsCenti: number | null },
  law: Law,
): Finding | null {
  const results = law('rating.person.results');
  return judged(law('rating.person.general'), ({ value }): Found => {
    if (generalCenti === null || resultsCenti === null) return { verdict: 'needsHuman', code: 'personalPointsUnknown' };
    const most = results.is === 'known' ? (results.rule.value ?? 0) : 0;
    const params = { generalCenti, resultsCenti };
    return generalCenti <= (value ?? 0) && resultsCenti <= most
      ? { verdict: 'pass', code: 'personalPointsWithin', params }
      : { verdict: 'fail', code: 'personalPointsOver', params };
  });
}
