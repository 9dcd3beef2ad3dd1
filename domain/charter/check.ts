import { reaches, type Threshold } from '../ballot/threshold';
import { deadlineKinds } from '../plan/deadline';
import type { Refusal } from '../shared/refusal';
import { dayIn, follows, isYearlyDay } from './deadlines';
import { mostOf } from './quota';
import type { AppraisalRule, CharterRules, LatenessRule, Quota } from './rules';

/** What a charter is measured by: the members of the year, and its scale of points where there is one. */
export type CharterGround = {
  readonly members: number;
  readonly scale: { readonly totalCenti: number; readonly codes: readonly string[] } | null;
};

/**
 * What cannot be a rule, field by field. Refusals: those of `faultsOfShare`; `charter.quorumUnreachable`, `charter.roundsZero`,
 * `charter.deputiesNone`, `charter.tooManyDeputies`, `charter.twoDeputies`; `charter.quotaZero`, `charter.quotaAboveMembers`;
 * `charter.negative`, `charter.perDaysZero`, `charter.capBelowStep`; `charter.floorAboveScale`, `charter.shareOverWhole`; `charter.tieTwice`,
 * `charter.tieUnknownGroup`, `charter.lotNotLast`, `charter.yearsZero`; `charter.tooManyScorers`, `charter.ratingOrder`; `charter.notADayOfYear`, `charter.deadlineOrder`. Source: a
 * charter must be able to govern (issue 3, bad input).
 */
export function faultsOfCharter(rules: CharterRules, ground: CharterGround): Refusal[] {
  return [
    ...faultsOfLeadership(rules, ground),
    ...faultsOfConference(rules, ground),
    ...Object.entries(rules.awardThresholds).flatMap(([form, share]) =>
      faultsOfShare(share, `awardThresholds.${form}`),
    ),
    ...Object.entries(rules.quotas).flatMap(([form, quota]) => faultsOfQuota(quota, `quotas.${form}`, ground)),
    ...faultsOfPoints(rules, ground),
    ...faultsOfTies(rules, ground),
    ...faultsOfLateness(rules.lateness),
    ...faultsOfAppraisal(rules.appraisal, ground),
    ...faultsOfRatings(rules.ratingBands),
    ...faultsOfDeadlines(rules.deadlines),
  ];
}

/**
 * What is wrong with a share that is asked for. Refusals: `charter.denominatorZero` at `den`; at `num` `charter.overWhole`,
 * `charter.moreThanWhole` (nobody can reach it), `charter.shareZero` (everybody does).
 */
function faultsOfShare({ operator, num, den }: Threshold, field: string): Refusal[] {
  if (den < 1) return [at(`${field}.den`, 'charter.denominatorZero')];
  if (num > den) return [at(`${field}.num`, 'charter.overWhole', { num, den })];
  if (operator === 'moreThan' && num === den) return [at(`${field}.num`, 'charter.moreThanWhole')];
  if (operator === 'atLeast' && num < 1) return [at(`${field}.num`, 'charter.shareZero')];
  return [];
}

/** Whether some attendance of so many members reaches a quorum: if all of them together do not, none does. */
export function quorumReachable(quorum: Threshold, members: number): boolean {
  return quorum.den > 0 && reaches(quorum, members, members);
}

const at = (field: string, code: string, params?: Refusal['params']): Refusal => ({
  code,
  ...(params ? { params } : {}),
  field,
});

function faultsOfLeadership({ leaderChoice, deputies, leadershipThreshold }: CharterRules, { members }: CharterGround) {
  const faults: Refusal[] = faultsOfShare(leadershipThreshold, 'leadershipThreshold');
  if (deputies < 1) faults.push(at('deputies', 'charter.deputiesNone'));
  else if (deputies + 1 > members) faults.push(at('deputies', 'charter.tooManyDeputies', { deputies, members }));
  else if (leaderChoice === 'twoDeputies' && deputies !== 2) faults.push(at('deputies', 'charter.twoDeputies'));
  return faults;
}

function faultsOfConference({ quorum, maxRounds }: CharterRules, { members }: CharterGround): Refusal[] {
  const share = faultsOfShare(quorum, 'quorum');
  return [
    ...share,
    ...(share.length === 0 && !quorumReachable(quorum, members)
      ? [at('quorum.num', 'charter.quorumUnreachable', { members })]
      : []),
    ...(maxRounds < 1 ? [at('maxRounds', 'charter.roundsZero')] : []),
  ];
}

function faultsOfQuota(quota: Quota, field: string, { members }: CharterGround): Refusal[] {
  if (quota.kind === 'share') {
    const share = faultsOfShare({ operator: 'atLeast', num: quota.num, den: quota.den }, field);
    // The box of the number serves a count and the upper part of a share.
    if (share.length > 0)
      return share.map((fault) => (fault.field === `${field}.num` ? { ...fault, field: `${field}.most` } : fault));
  }
  const most = mostOf(quota, members);
  if (most < 1) return [at(`${field}.most`, 'charter.quotaZero', { members })];
  return most > members ? [at(`${field}.most`, 'charter.quotaAboveMembers', { most, members })] : [];
}

function faultsOfPoints({ scoreFloorCenti, nominatedShareWarningBps }: CharterRules, { scale }: CharterGround) {
  const faults: Refusal[] = [];
  if (scoreFloorCenti < 0) faults.push(at('scoreFloorCenti', 'charter.negative'));
  else if (scale && scoreFloorCenti > scale.totalCenti)
    faults.push(at('scoreFloorCenti', 'charter.floorAboveScale', { totalCenti: scale.totalCenti }));
  if (nominatedShareWarningBps > 10_000) faults.push(at('nominatedShareWarningBps', 'charter.shareOverWhole'));
  return faults;
}

function faultsOfTies({ tieBreaks }: CharterRules, { scale }: CharterGround): Refusal[] {
  const keys = tieBreaks.map((rule) => (rule.step === 'group' ? `group:${rule.code}` : rule.step));
  return tieBreaks.flatMap((rule, i): Refusal[] => {
    const field = `tieBreaks.${i}.step`;
    if (keys.indexOf(keys[i] ?? '') < i) return [at(field, 'charter.tieTwice')];
    if (rule.step === 'group' && scale && !scale.codes.includes(rule.code))
      return [at(field, 'charter.tieUnknownGroup', { group: rule.code })];
    if (rule.step === 'lot' && i < tieBreaks.length - 1) return [at(field, 'charter.lotNotLast')];
    if (rule.step === 'women' && rule.fromBps > 10_000) return [at('womenFromBps', 'charter.shareOverWhole')];
    if (rule.step === 'flags' && rule.years < 1) return [at('flagYears', 'charter.yearsZero')];
    return [];
  });
}

function faultsOfLateness(lateness: LatenessRule): Refusal[] {
  const { perDays, stepCenti, capCenti } = lateness;
  const negative = (['stepCenti', 'capCenti', 'missingCenti', 'absenceCenti'] as const).filter(
    (name) => lateness[name] < 0,
  );
  if (negative.length > 0) return negative.map((name) => at(`lateness.${name}`, 'charter.negative'));
  return [
    ...(perDays < 1 ? [at('lateness.perDays', 'charter.perDaysZero')] : []),
    ...(capCenti < stepCenti ? [at('lateness.capCenti', 'charter.capBelowStep', { stepCenti })] : []),
  ];
}

/** Cross-scoring never pairs two agencies both ways: of so many members each can score at most half of the others. */
function faultsOfAppraisal({ crossScorers }: AppraisalRule, { members }: CharterGround): Refusal[] {
  const most = Math.max(0, Math.floor((members - 1) / 2));
  return crossScorers > most ? [at('appraisal.crossScorers', 'charter.tooManyScorers', { most, members })] : [];
}

function faultsOfRatings(bands: CharterRules['ratingBands']): Refusal[] {
  return bands.flatMap(({ rating, fromBps }, i) => {
    if (fromBps > 10_000) return [at(`ratingBands.${rating}`, 'charter.shareOverWhole')];
    const above = bands[i - 1];
    return above && above.fromBps <= fromBps ? [at(`ratingBands.${rating}`, 'charter.ratingOrder')] : [];
  });
}

function faultsOfDeadlines(deadlines: CharterRules['deadlines']): Refusal[] {
  const none = deadlineKinds.filter((kind) => {
    const on = deadlines[kind];
    return on && !isYearlyDay(on.day, on.month);
  });
  if (none.length > 0) return none.map((kind) => at(`deadlines.${kind}.on`, 'charter.notADayOfYear'));
  // Any year will do: only the order is asked for.
  return follows.flatMap(([earlier, later]): Refusal[] => {
    const [before, after] = [deadlines[earlier], deadlines[later]];
    if (!before || !after || dayIn(2021, before) <= dayIn(2021, after)) return [];
    return [at(`deadlines.${later}.on`, 'charter.deadlineOrder', { day: before.day, month: before.month })];
  });
}
