import { describe, expect, test } from 'vitest';
import {
  faultsOfCriteria,
  faultsOfCriterion,
  faultsOfExtras,
  fitsCharter,
  mayChangeCriteria,
  mayDraftCriteria,
} from './check';
import { withCriterion } from './edit';
import { plainScale, totalOfScale } from './scale';
import { hundred, line } from './testing';

const scale = plainScale({
  name: 'Thang 1000 điểm',
  bonusCapCenti: 100_00,
  stepCenti: 50,
  groups: [
    { code: 'A', name: 'Nhiệm vụ', maxCenti: 600_00 },
    { code: 'B', name: 'Xây dựng', maxCenti: 400_00 },
  ],
});
const code = (decision: { ok: boolean; refusal?: { code: string } }) => decision.refusal?.code ?? 'fits';

test('a scale of a thousand points is the sum of its groups; the bonus comes on top', () => {
  expect(totalOfScale(scale)).toBe(1000_00);
  expect(faultsOfCriteria(scale, ['party'])).toEqual([]);
  expect(faultsOfCriteria(hundred, ['party', 'press'])).toEqual([]);
});

describe('against the charter of its year', () => {
  test.each([
    ['there is none', null, 'fits'],
    ['the floor is the whole', { scoreFloorCenti: 1000_00, tieBreaks: [] }, 'fits'],
    ['the floor is above it', { scoreFloorCenti: 1000_01, tieBreaks: [] }, 'criteria.totalBelowFloor'],
    ['equals are parted by a group it has', { scoreFloorCenti: 0, tieBreaks: [{ step: 'group', code: 'B' }] }, 'fits'],
    [
      'equals are parted by a group it does not have',
      { scoreFloorCenti: 0, tieBreaks: [{ step: 'deduction' }, { step: 'group', code: 'C' }] },
      'criteria.groupOfCharterMissing',
    ],
  ] as const)('%s', (_, charter, expected) => {
    expect(code(fitsCharter(scale, charter))).toBe(expected);
  });
});

describe('a line of a scale', () => {
  const [group] = hundred.groups;
  if (!group) throw new Error('The scale has no group');
  const faults = (special: Parameters<typeof line>[2], code = 'A9', max = 4_00, was: string | null = null) =>
    faultsOfCriterion(hundred, group, line(code, max, special), was).map((fault) => [fault.code, fault.field]);
  test.each([
    ['a new one', {}, []],
    ['a part of another', { parentCode: 'A1' }, []],
    ['a part of what is not there', { parentCode: 'B1' }, [['criteria.parentUnknown', 'parentCode']]],
    ['asked of nobody', { appliesTo: [] }, [['criteria.nobodyAsked', 'appliesTo']]],
    [
      'a count of nothing for nothing',
      { kind: 'count' },
      [
        ['criteria.unitMissing', 'unit'],
        ['criteria.unitCentiZero', 'unitCenti'],
      ],
    ],
    [
      'a band over the maximum',
      { kind: 'share', bands: [{ fromBps: 0, centi: 4_25 }] },
      [['criteria.bandOverMax', 'bands']],
    ],
    ['a step that misses the maximum', { stepCenti: 3_00 }, [['criteria.maxOffStep', 'maxCenti']]],
    ['no step', { stepCenti: 0 }, [['criteria.stepZero', 'stepCenti']]],
  ] as const)('%s', (_, special, expected) => {
    expect(faults(special)).toEqual(expected);
  });

  test('keeps its own code, takes no other, and brings something', () => {
    expect(faults({}, 'A1', 25_00, 'A1')).toEqual([]);
    for (const taken of ['A2', 'B', 'T1', 'TR1', 'L1'])
      expect(faults({}, taken)).toEqual([['criteria.codeTwice', 'code']]);
    expect(faults({}, 'A9', 0)).toEqual([['criteria.maxZero', 'maxCenti']]);
  });

  test('that is a part has no parts, and one that has parts is no part', () => {
    const parted = withCriterion(hundred, 'A', line('A2.1', 15_00, { parentCode: 'A2' }), null);
    const [changed] = parted.groups;
    if (!changed) throw new Error('The scale has no group');
    const deep = (code: string, parentCode: string, was: string | null) =>
      faultsOfCriterion(parted, changed, line(code, 1_00, { parentCode }), was).map((fault) => fault.code);
    expect(deep('A9', 'A2.1', null)).toEqual(['criteria.parentDeep']);
    expect(deep('A2', 'A1', 'A2')).toEqual(['criteria.parentDeep']);
  });
});

describe('a scale is adopted', () => {
  const codes = (rules: typeof hundred, kinds: Parameters<typeof faultsOfCriteria>[1] = ['party']) =>
    faultsOfCriteria(rules, kinds).map((fault) => fault.code);
  test('when the lines of each group add up to its maximum', () => {
    expect(codes(withCriterion(hundred, 'A', line('A3', 9_00), 'A3'))).toEqual(['criteria.sumOffMax']);
  });
  test('when each group asks something of every kind of member', () => {
    const partly = hundred.groups[0]?.criteria.reduce(
      (rules, { code, maxCenti }) => withCriterion(rules, 'A', line(code, maxCenti, { appliesTo: ['party'] }), code),
      hundred,
    );
    expect(partly && codes(partly)).toEqual([]);
    expect(partly && codes(partly, ['party', 'press'])).toEqual(['criteria.groupEmptyFor']);
  });
  test('when no code is borne twice, and a bonus has a cap', () => {
    const [first] = hundred.bonuses;
    if (!first) throw new Error('The scale has no bonus');
    const faulty = { ...hundred, bonusCapCenti: 0, bonuses: [{ ...first, code: 'A1' }] };
    expect(faultsOfExtras(faulty).map((fault) => [fault.code, fault.field])).toEqual([
      ['criteria.codeTwice', 'bonuses.0.code'],
      ['criteria.bonusCapMissing', 'bonusCapCenti'],
    ]);
  });
});

describe('a scale is written', () => {
  const draft = (
    stage: Parameters<typeof mayDraftCriteria>[1],
    from: 'blank' | 'yearBefore' | 'adopted',
    source = true,
  ) => code(mayDraftCriteria(2022, stage, { from, source }));
  const none = { adopted: false, drafted: false, scoring: false };
  test('once, from last year where last year has one; adopted it may be taken up again until scoring opens', () => {
    expect(draft(none, 'blank', false)).toBe('fits');
    expect(draft(none, 'yearBefore', false)).toBe('criteria.nothingToCopy');
    expect(draft({ ...none, drafted: true }, 'blank')).toBe('criteria.alreadyDrafted');
    expect(draft({ ...none, adopted: true }, 'blank')).toBe('criteria.alreadyAdopted');
    expect(draft({ ...none, adopted: true }, 'adopted')).toBe('fits');
    expect(draft({ ...none, adopted: true, scoring: true }, 'adopted')).toBe('criteria.locked');
  });
  test('only while it is a draft and nobody scores by it', () => {
    expect(code(mayChangeCriteria(2022, none))).toBe('criteria.noDraft');
    expect(code(mayChangeCriteria(2022, { ...none, adopted: true }))).toBe('criteria.alreadyAdopted');
    expect(code(mayChangeCriteria(2022, { adopted: true, drafted: true, scoring: false }))).toBe('fits');
    expect(code(mayChangeCriteria(2022, { adopted: true, drafted: true, scoring: true }))).toBe('criteria.locked');
  });
});
