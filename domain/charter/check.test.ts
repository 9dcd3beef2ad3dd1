import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { needed, reaches, type Threshold } from '../ballot/threshold';
import { faultsOfCharter, quorumReachable, type CharterGround } from './check';
import { charterDefaults } from './defaults';
import type { CharterRules } from './rules';

const ground: CharterGround = { members: 9, scale: { totalCenti: 100_00, codes: ['A', 'B', 'C', 'D'] } };
const faults = (change: Partial<CharterRules>, by: Partial<CharterGround> = {}) =>
  faultsOfCharter({ ...charterDefaults, ...change }, { ...ground, ...by }).map(({ field, code }) => [field, code]);
const atLeast = (num: number, den: number): Threshold => ({ operator: 'atLeast', num, den });
const moreThan = (num: number, den: number): Threshold => ({ operator: 'moreThan', num, den });
const { lateness } = charterDefaults;

test('what a first draft begins with can govern', () => {
  expect(faults({})).toEqual([]);
});

describe('a charter that cannot govern is refused at its field', () => {
  test.each<[string, Partial<CharterRules>, string, string]>([
    ['a quorum over 100 %', { quorum: atLeast(10, 9) }, 'quorum.num', 'charter.overWhole'],
    ['more than 100 %', { quorum: moreThan(1, 1) }, 'quorum.num', 'charter.moreThanWhole'],
    ['a share of nothing', { quorum: atLeast(2, 0) }, 'quorum.den', 'charter.denominatorZero'],
    [
      'a share everybody reaches',
      { leadershipThreshold: atLeast(0, 2) },
      'leadershipThreshold.num',
      'charter.shareZero',
    ],
    [
      'a threshold of an award over 100 %',
      { awardThresholds: { PROV_CERT: atLeast(3, 2) } },
      'awardThresholds.PROV_CERT.num',
      'charter.overWhole',
    ],
    ['no round at all', { maxRounds: 0 }, 'maxRounds', 'charter.roundsZero'],
    ['no deputy', { deputies: 0 }, 'deputies', 'charter.deputiesNone'],
    ['two deputies where one is written', { leaderChoice: 'twoDeputies' }, 'deputies', 'charter.twoDeputies'],
    [
      'a quota above the members',
      { quotas: { PROV_FLAG: { kind: 'count', most: 10 } } },
      'quotas.PROV_FLAG.most',
      'charter.quotaAboveMembers',
    ],
    [
      'a quota that lets through nobody',
      { quotas: { PROV_FLAG: { kind: 'share', num: 1, den: 10 } } },
      'quotas.PROV_FLAG.most',
      'charter.quotaZero',
    ],
    [
      'a quota over 100 %',
      { quotas: { PROV_FLAG: { kind: 'share', num: 4, den: 3 } } },
      'quotas.PROV_FLAG.most',
      'charter.overWhole',
    ],
    ['a floor above the scale', { scoreFloorCenti: 100_01 }, 'scoreFloorCenti', 'charter.floorAboveScale'],
    ['a floor below nothing', { scoreFloorCenti: -1 }, 'scoreFloorCenti', 'charter.negative'],
    [
      'a warning over 100 %',
      { nominatedShareWarningBps: 100_01 },
      'nominatedShareWarningBps',
      'charter.shareOverWhole',
    ],
    [
      'a step twice',
      { tieBreaks: [{ step: 'deduction' }, { step: 'deduction' }] },
      'tieBreaks.1.step',
      'charter.tieTwice',
    ],
    [
      'a group the scale does not have',
      { tieBreaks: [{ step: 'group', code: 'E' }] },
      'tieBreaks.0.step',
      'charter.tieUnknownGroup',
    ],
    [
      'lots before something else',
      { tieBreaks: [{ step: 'lot' }, { step: 'ballot' }] },
      'tieBreaks.0.step',
      'charter.lotNotLast',
    ],
    ['flags of no year', { tieBreaks: [{ step: 'flags', years: 0 }] }, 'flagYears', 'charter.yearsZero'],
    [
      'more women than people',
      { tieBreaks: [{ step: 'women', fromBps: 100_01 }] },
      'womenFromBps',
      'charter.shareOverWhole',
    ],
    [
      'a deduction below nothing',
      { lateness: { ...lateness, missingCenti: -1 } },
      'lateness.missingCenti',
      'charter.negative',
    ],
    ['lateness per no day', { lateness: { ...lateness, perDays: 0 } }, 'lateness.perDays', 'charter.perDaysZero'],
    ['a cap below one step', { lateness: { ...lateness, capCenti: 10 } }, 'lateness.capCenti', 'charter.capBelowStep'],
    [
      'a day that most years do not have',
      { deadlines: { covenant: { month: 2, day: 29, nextYear: false } } },
      'deadlines.covenant.on',
      'charter.notADayOfYear',
    ],
    [
      'appraisal before the self-scores',
      {
        deadlines: {
          selfScore: { month: 1, day: 10, nextYear: true },
          appraisal: { month: 12, day: 20, nextYear: false },
        },
      },
      'deadlines.appraisal.on',
      'charter.deadlineOrder',
    ],
  ])('%s', (_, change, field, code) => {
    expect(faults(change)).toEqual([[field, code]]);
  });

  test('a leader and more deputies than there are members', () => {
    expect(faults({ deputies: 3 }, { members: 3 })).toEqual([['deputies', 'charter.tooManyDeputies']]);
  });

  test('a quorum of a bloc without members', () => {
    expect(faults({}, { members: 0 })).toContainEqual(['quorum.num', 'charter.quorumUnreachable']);
  });

  test('several at once, each with its own sentence', () => {
    expect(faults({ quorum: atLeast(1, 0), maxRounds: 0, deputies: 9 })).toEqual([
      ['deputies', 'charter.tooManyDeputies'],
      ['quorum.den', 'charter.denominatorZero'],
      ['maxRounds', 'charter.roundsZero'],
    ]);
  });
});

describe('what is no fault', () => {
  test.each<[string, Partial<CharterRules>, Partial<CharterGround>]>([
    ['everybody has to come', { quorum: atLeast(1, 1) }, {}],
    [
      'a floor and groups while there is no scale yet',
      { scoreFloorCenti: 900_00, tieBreaks: [{ step: 'group', code: 'X' }] },
      { scale: null },
    ],
    [
      'the dossier after the conference',
      {
        deadlines: {
          dossier: { month: 2, day: 28, nextYear: true },
          conference: { month: 1, day: 10, nextYear: true },
        },
      },
      {},
    ],
    ['two deputies in a bloc of three', { deputies: 2 }, { members: 3 }],
  ])('%s', (_, change, by) => {
    expect(faults(change, by)).toEqual([]);
  });
});

describe('any share', () => {
  const share = fc.record({
    operator: fc.constantFrom('atLeast' as const, 'moreThan' as const),
    num: fc.nat(12),
    den: fc.nat(12),
  });

  test('as a quorum can be reached if and only if some attendance reaches it', () => {
    fc.assert(
      fc.property(share, fc.nat(20), (quorum, members) => {
        const some = Array.from({ length: members + 1 }, (_, present) => present).some(
          (present) => quorum.den > 0 && reaches(quorum, present, members),
        );
        expect(quorumReachable(quorum, members)).toBe(some);
      }),
    );
  });

  test('that is not refused is reached by all, and not by nobody', () => {
    fc.assert(
      fc.property(share, fc.integer({ min: 1, max: 20 }), (threshold, base) => {
        fc.pre(faults({ leadershipThreshold: threshold }).length === 0);
        expect(reaches(threshold, base, base)).toBe(true);
        expect(reaches(threshold, 0, base)).toBe(false);
      }),
    );
  });

  test('never rounds: what it needs is the exact border', () => {
    fc.assert(
      fc.property(share, fc.integer({ min: 1, max: 2000 }), (threshold, base) => {
        fc.pre(threshold.den > 0);
        const enough = needed(threshold, base);
        expect(reaches(threshold, enough, base)).toBe(true);
        expect(enough === 0 || !reaches(threshold, enough - 1, base)).toBe(true);
      }),
    );
  });
});
