import type { DeadlineKind } from '../plan/deadline';
import { deadlineKinds } from '../plan/deadline';
import type { TieBreak } from '../scoring/tie-break';
import type { Threshold } from '../ballot/threshold';
import { charterThemes, type CharterField, type CharterRules, type CharterTheme } from './rules';

/**
 * A rule as a clause to be read out: `code` names it under `charter.says` in the messages. `form` and `deadline` are codes the page
 * puts into words; `steps` is the chain that parts equal agencies.
 */
export type Saying = {
  readonly field: CharterField;
  /** Which part of the field: the form, the deadline; empty where the field is one rule. */
  readonly part: string;
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly steps?: readonly TieBreak[];
};

/** What one field says, part by part; nothing where the charter is silent. */
export function sayingsOf(field: CharterField, rules: CharterRules): Saying[] {
  const say = (params: Saying['params'], more: Partial<Saying> = {}): Saying => ({
    field,
    part: '',
    code: field,
    params,
    ...more,
  });
  switch (field) {
    case 'leaderChoice':
    case 'denominator':
    case 'ownAgencyVote':
    case 'secondRound':
    case 'rankVersusBallot':
      return [say({ choice: rules[field] })];
    case 'notTwiceInARow':
    case 'notUnderDiscipline':
    case 'oncePerRound':
    case 'joinersLast':
    case 'secret':
    case 'countWrittenOpinions':
    case 'secondApprovers':
      return [say({ is: String(rules[field]) })];
    case 'deputies':
    case 'maxRounds':
      return [say({ count: rules[field] })];
    case 'leadershipThreshold':
    case 'quorum':
      return [say(shareOf(rules[field]))];
    case 'scoreFloorCenti':
    case 'nominatedShareWarningBps':
      if (rules.scoreFloorCenti === 0 && field === 'scoreFloorCenti') return [say({}, { code: 'noFloor' })];
      return [say({ [field === 'scoreFloorCenti' ? 'floorCenti' : 'warningBps']: rules[field] })];
    case 'awardThresholds':
      return Object.entries(rules.awardThresholds).map(([form, threshold]) =>
        say({ form, ...shareOf(threshold) }, { part: form }),
      );
    case 'quotas':
      return Object.entries(rules.quotas).map(([form, quota]) =>
        quota.kind === 'count'
          ? say({ form, most: quota.most }, { part: form, code: 'quotaCount' })
          : say({ form, num: quota.num, den: quota.den }, { part: form, code: 'quotaShare' }),
      );
    case 'tieBreaks':
      return rules.tieBreaks.length > 0 ? [say({}, { steps: rules.tieBreaks })] : [];
    case 'lateness':
      return [say({ ...rules.lateness })];
    case 'appraisal': {
      const { lockAfterDays, explainDays, recheckDays, crossScorers } = rules.appraisal;
      return [
        say({ days: lockAfterDays ?? 'none' }, { part: 'lock', code: 'sheetLock' }),
        say({ explain: explainDays, recheck: recheckDays }, { part: 'explain', code: 'explainDays' }),
        say({ count: crossScorers }, { part: 'cross', code: 'crossScorers' }),
      ];
    }
    case 'ratingBands':
      return rules.ratingBands.map(({ rating, fromBps }) =>
        say({ rating, ratingBps: fromBps }, { part: rating, code: 'ratingBand' }),
      );
    case 'deadlines':
      return deadlineKinds.flatMap((deadline: DeadlineKind) => {
        const on = rules.deadlines[deadline];
        return on
          ? [say({ deadline, day: on.day, month: on.month, next: String(on.nextYear) }, { part: deadline })]
          : [];
      });
  }
}

/** All a charter says about one theme, in order. */
export function sayingsOfTheme(theme: CharterTheme, rules: CharterRules): Saying[] {
  return charterThemes[theme].flatMap((field) => sayingsOf(field, rules));
}

function shareOf({ operator, num, den }: Threshold) {
  return { operator, num, den };
}
