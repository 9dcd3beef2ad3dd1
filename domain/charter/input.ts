import { z } from 'zod';
import { denominators } from '../ballot/threshold';
import { deadlineKinds, type DeadlineKind } from '../plan/deadline';
import { typedPoints } from '../scoring/input';
import { ratings, type RatingBand } from '../scoring/rating';
import type { TieBreak } from '../scoring/tie-break';
import { leaderChoices } from '../rotation/rules';
import { count, day, id, line, optionalLine } from '../shared/input';
import { ownAgencyVotes, prevailing, secondRounds, type CharterRules, type Quota, type YearlyDay } from './rules';
import type { Threshold } from '../ballot/threshold';

const chosen = <const V extends readonly [string, ...string[]]>(values: V) =>
  z.enum(values, { error: 'form.required' });

/** An answer that is always sent, so that "no" is not mistaken for an empty form. */
const yesOrNo = () => chosen(['yes', 'no']).transform((answer) => answer === 'yes');

const operator = () => chosen(['atLeast', 'moreThan']);

/** A share as a fraction, typed in two boxes. */
const share = () => z.object({ operator: operator(), num: count(), den: count() });

/** Points that must be typed. Refusals: `form.required`, those of `parsePoints`. */
const points = () =>
  typedPoints().transform((centi, ctx) => {
    if (centi === null) ctx.addIssue({ code: 'custom', message: 'form.required' });
    return centi ?? z.NEVER;
  });

/** A count that may be left blank. */
const optionalCount = () =>
  optionalLine(12)
    .transform((text) => (text === '' ? null : text))
    .pipe(count().nullable());

const required = (ctx: z.RefinementCtx, name: string) =>
  ctx.addIssue({ code: 'custom', message: 'form.required', path: [name] });

/** The share of a form of award; the charter is silent where both boxes are blank. */
const optionalShare = () =>
  z
    .object({ operator: operator(), num: optionalCount(), den: optionalCount() })
    .transform(({ operator: op, num, den }, ctx): Threshold | null => {
      if (num === null && den === null) return null;
      if (num === null) required(ctx, 'num');
      if (den === null) required(ctx, 'den');
      return num === null || den === null ? z.NEVER : { operator: op, num, den };
    });

const quota = () =>
  z
    .object({ kind: chosen(['none', 'count', 'share']), most: optionalCount(), den: optionalCount() })
    .transform(({ kind, most, den }, ctx): Quota | null => {
      if (kind === 'none') return null;
      if (most === null) required(ctx, 'most');
      if (kind === 'share' && den === null) required(ctx, 'den');
      if (most === null) return z.NEVER;
      if (kind === 'count') return { kind, most };
      return den === null ? z.NEVER : { kind, num: most, den };
    });

/** Forms by their code, without those the charter is silent about. */
const byForm = <T>(value: z.ZodType<T | null>) =>
  z
    .record(z.string().regex(/^\w{1,40}$/, 'form.broken'), value)
    .default({})
    .transform((all) => {
      const said = Object.entries(all).flatMap(([form, rule]) => (rule === null ? [] : [[form, rule] as const]));
      return Object.fromEntries(said) as Record<string, T>;
    });

/** "15/11" with "năm sau" beside it; blank where the charter names no day. Refusal: `charter.notADayOfYear`. */
const yearlyDay = () =>
  z.object({ on: optionalLine(20), nextYear: yesOrNo() }).transform(({ on, nextYear }, ctx): YearlyDay | null => {
    if (on === '') return null;
    const [, date, month] = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})$/.exec(on) ?? [];
    if (date === undefined || month === undefined)
      ctx.addIssue({ code: 'custom', message: 'charter.notADayOfYear', path: ['on'] });
    return { day: Number(date), month: Number(month), nextYear };
  });

const deadlines = () =>
  z.object(Object.fromEntries(deadlineKinds.map((kind) => [kind, yearlyDay().optional()]))).transform((all) => {
    const given = deadlineKinds.flatMap((kind) => {
      const on = all[kind];
      return on ? [[kind, on] as const] : [];
    });
    return Object.fromEntries(given) as Partial<Record<DeadlineKind, YearlyDay>>;
  });

/** The share from which each rating is given; a rating left blank is not given. */
const ratingBands = () =>
  z
    .object(Object.fromEntries(ratings.map((rating) => [rating, typedPoints().optional()])))
    .transform((all): RatingBand[] =>
      ratings.flatMap((rating) => {
        const fromBps = all[rating];
        return rating === 'notCompleted' || fromBps === null || fromBps === undefined ? [] : [{ rating, fromBps }];
      }),
    );

/** More steps than this nobody can follow in a meeting. */
export const maxTieBreaks = 8;

const step = () =>
  optionalLine(60).pipe(z.string().regex(/^$|^(group:\S.*|deduction|women|flags|ballot|lot)$/, 'form.broken'));

/** A charter as its form sends it; the rows of the tie-break chain keep the place they had on the screen. */
export const SaveCharterInput = z
  .object({
    blocYearId: id(),
    leaderChoice: chosen(leaderChoices),
    deputies: count(9),
    notTwiceInARow: yesOrNo(),
    notUnderDiscipline: yesOrNo(),
    oncePerRound: yesOrNo(),
    joinersLast: yesOrNo(),
    leadershipThreshold: share(),
    quorum: share(),
    secret: yesOrNo(),
    denominator: chosen(denominators),
    ownAgencyVote: chosen(ownAgencyVotes),
    countWrittenOpinions: yesOrNo(),
    maxRounds: count(9),
    secondRound: chosen(secondRounds),
    rankVersusBallot: chosen(prevailing),
    awardThresholds: byForm(optionalShare()),
    quotas: byForm(quota()),
    scoreFloorCenti: points(),
    nominatedShareWarningBps: points(),
    tieBreaks: z
      .array(z.object({ step: step() }))
      .max(maxTieBreaks, 'form.broken')
      .default([]),
    womenFromBps: typedPoints(),
    flagYears: optionalCount(),
    lateness: z.object({
      perDays: count(),
      stepCenti: points(),
      capCenti: points(),
      missingCenti: points(),
      absenceCenti: points(),
    }),
    appraisal: z.object({
      lockAfterDays: optionalCount(),
      explainDays: count(60),
      recheckDays: count(60),
      crossScorers: count(9),
    }),
    ratingBands: ratingBands(),
    deadlines: deadlines(),
    secondApprovers: yesOrNo(),
  })
  .transform(({ blocYearId, tieBreaks, womenFromBps, flagYears, ...rules }, ctx) => {
    const filled = tieBreaks.flatMap(({ step: name }, row) => (name === '' ? [] : [{ name, row }]));
    if (womenFromBps === null && filled.some(({ name }) => name === 'women')) required(ctx, 'womenFromBps');
    if (flagYears === null && filled.some(({ name }) => name === 'flags')) required(ctx, 'flagYears');
    const steps = filled.map(({ name }): TieBreak => {
      if (name.startsWith('group:')) return { step: 'group', code: name.slice('group:'.length) };
      if (name === 'women') return { step: 'women', fromBps: womenFromBps ?? 0 };
      if (name === 'flags') return { step: 'flags', years: flagYears ?? 0 };
      return { step: name as 'deduction' | 'ballot' | 'lot' };
    });
    const charter: CharterRules = { ...rules, tieBreaks: steps };
    return { blocYearId, rules: charter, tieRows: filled.map(({ row }) => row) };
  });
export type SaveCharterInput = z.output<typeof SaveCharterInput>;

/** From what a draft begins: usual figures, or the charter of the year before. */
export const DraftCharterInput = z.object({ blocYearId: id(), from: chosen(['defaults', 'yearBefore']) });
export type DraftCharterInput = z.output<typeof DraftCharterInput>;

export const DropCharterInput = z.object({ blocYearId: id() });
export type DropCharterInput = z.output<typeof DropCharterInput>;

/** `seen` is the hash of the draft the adopter read: a draft changed since is not adopted by an old page. */
export const AdoptDraftInput = z.object({
  blocYearId: id(),
  number: line(60),
  adoptedOn: day(),
  meeting: line(200),
  seen: z.string().regex(/^[0-9a-f]{64}$/, 'form.broken'),
});
export type AdoptDraftInput = z.output<typeof AdoptDraftInput>;

export const ApplyDeadlinesInput = z.object({ blocYearId: id() });
export type ApplyDeadlinesInput = z.output<typeof ApplyDeadlinesInput>;
