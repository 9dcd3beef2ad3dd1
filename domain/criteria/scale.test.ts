import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agencyKinds } from '../agency/kind';
import { formatBands, parseBands } from './bands';
import { differencesOfScales } from './differences';
import { movedCriterion, withCriterion, withoutCriterion } from './edit';
import { readMark, typedMark } from './mark';
import { groupPoints, rescaled } from './rescale';
import { allLeaves, bonusLinesOf, leavesOf, lineTitle, plainScale, shownCode, totalOfScale } from './scale';
import { anyScale, hundred, line, thousand } from './testing';
import { tryOn } from './try-on';

const marked = (decision: ReturnType<typeof readMark>) =>
  decision.ok ? [decision.value.value, decision.value.pointsCenti] : decision.refusal.code;

describe('a scale of groups, lines and parts', () => {
  test('is scored where it has no parts below; a group without lines is scored as a whole', () => {
    expect(
      allLeaves(hundred)
        .map(({ code }) => code)
        .join(' '),
    ).toBe('A1 A2 A3 B1 B2 B3 C1 C2 C3 C4 D');
    expect(totalOfScale(hundred)).toBe(100_00);
    const parted = withCriterion(hundred, 'A', line('A2.1', 6_00, { parentCode: 'A2' }), null);
    const both = withCriterion(parted, 'A', line('A2.2', 9_00, { parentCode: 'A2' }), null);
    expect(both.groups[0]?.criteria.map(({ code, maxCenti }) => [code, maxCenti])).toEqual([
      ['A1', 25_00],
      ['A2', 15_00],
      ['A2.1', 6_00],
      ['A2.2', 9_00],
      ['A3', 10_00],
    ]);
    expect(allLeaves(both).map(({ code }) => code)).not.toContain('A2');
    expect(withoutCriterion(both, 'A', 'A2').groups[0]?.criteria.map(({ code }) => code)).toEqual(['A1', 'A3']);
    const moved = movedCriterion(both, 'A', 'A2', 'up').groups[0]?.criteria.map(({ code }) => code);
    expect(moved).toEqual(['A2', 'A2.1', 'A2.2', 'A1', 'A3']);
    const renamed = withCriterion(both, 'A', line('A9', 15_00), 'A2').groups[0]?.criteria;
    expect(renamed?.filter(({ parentCode }) => parentCode === 'A9').map(({ code }) => code)).toEqual(['A2.1', 'A2.2']);
  });
});

describe('what is typed for a line becomes a raw value and points', () => {
  const step = { stepCenti: 25 };
  const share = { ...line('X', 4_00), kind: 'share' as const };
  const bands = [
    { fromBps: 80_00, centi: 4_00 },
    { fromBps: 60_00, centi: 3_00 },
    { fromBps: 0, centi: 2_00 },
  ];
  const count = { ...line('X', 2_00), kind: 'count' as const, unit: 'sáng kiến', unitCenti: 1_00 };
  const yesNo = { ...line('X', 5_00), kind: 'yesNo' as const };
  test.each([
    ['points with a comma', line('X', 25_00), '23,5', [null, 23_50]],
    ['points with a point', line('X', 25_00), '23.5', [null, 23_50]],
    ['zero points', line('X', 25_00), '0', [null, 0]],
    ['nothing', line('X', 25_00), ' ', [null, null]],
    ['more than the maximum', line('X', 25_00), '25,25', 'scoring.overMaximum'],
    ['off the step', line('X', 25_00), '23,1', 'scoring.wrongStep'],
    ['off the step of the line', line('X', 25_00, { stepCenti: 1_00 }), '23,5', 'scoring.wrongStep'],
    ['a number that reads two ways', line('X', 1000_00), '1.000,5', 'scoring.ambiguous'],
    ['a share in the highest band', { ...share, bands }, '80', [80_00, 4_00]],
    ['a share under the next band', { ...share, bands }, '79,99%', [79_99, 3_00]],
    ['a share of nothing', { ...share, bands }, '0', [0, 2_00]],
    ['a share under the lowest band', { ...share, bands: bands.slice(0, 2) }, '59,99', [59_99, 0]],
    ['a share without bands, rounded to the step', { ...share, maxCenti: 25_00 }, '93,5', [93_50, 23_50]],
    ['half a step rounds up', { ...share, maxCenti: 25_00 }, '93,7', [93_70, 23_50]],
    ['more than the whole', share, '100,01', 'scoring.shareOverWhole'],
    ['a count', count, '1', [1, 1_00]],
    ['a count over the ceiling', count, '7', [7, 2_00]],
    ['half a count', count, '1,5', 'scoring.notACount'],
    ['yes', yesNo, 'yes', [1, 5_00]],
    ['no', yesNo, 'no', [0, 0]],
    ['perhaps', yesNo, 'perhaps', 'scoring.notYesNo'],
  ] as const)('%s', (_, criterion, typed, expected) => {
    expect(marked(readMark(criterion, typed, step))).toEqual(expected);
  });

  test('and can be typed again as it stands', () => {
    fc.assert(
      fc.property(anyScale, fc.nat(10_000), (scale, bps) => {
        for (const leaf of allLeaves(scale)) {
          const typed =
            leaf.kind === 'share' ? `${bps / 100}` : leaf.kind === 'count' ? '3' : leaf.kind === 'yesNo' ? 'no' : '0';
          const read = readMark(leaf, typed, scale);
          if (!read.ok) throw new Error(`${leaf.kind} ${typed}: ${read.refusal.code}`);
          expect(readMark(leaf, typedMark(leaf, read.value), scale)).toEqual(read);
          expect(read.value.pointsCenti ?? 0).toBeLessThanOrEqual(leaf.maxCenti);
        }
      }),
    );
  });

  test('bands are read as people write them, and written so that they can be read again', () => {
    expect(parseBands('từ 80% → 4\n60 = 3; 0: 2')).toEqual({ ok: true, value: bands });
    expect(parseBands('80% là 4')).toMatchObject({ ok: false, refusal: { code: 'criteria.bandForm' } });
    expect(parseBands('80 = 4; 80,00 = 3')).toMatchObject({ refusal: { code: 'criteria.bandTwice' } });
    expect(parseBands('101 = 4')).toMatchObject({ refusal: { code: 'criteria.bandOverWhole' } });
    expect(parseBands('')).toEqual({ ok: true, value: [] });
    expect(parseBands(formatBands(bands))).toEqual({ ok: true, value: bands });
  });
});

describe('a group some of whose lines are not asked of an agency', () => {
  const scale = withCriterion(hundred, 'C', line('C4', 5_00, { appliesTo: ['party'] }), 'C4');
  const group = scale.groups[2];
  test('is brought to its maximum by the lines that are: 13,50 of 15 is 18,00 of 20', () => {
    if (!group) throw new Error('no group C');
    const points = { C1: 4_50, C2: 4_50, C3: 4_50, C4: 5_00 };
    expect(groupPoints(group, 'press', points)).toMatchObject({ earnedCenti: 13_50, pointsCenti: 18_00 });
    expect(groupPoints(group, 'party', points)).toMatchObject({ earnedCenti: 18_50, pointsCenti: 18_50 });
  });

  test('never exceeds its maximum, keeps the order of two agencies, and full marks stay full marks', () => {
    const max = fc.integer({ min: 1, max: 1000_00 });
    fc.assert(
      fc.property(max, max, fc.nat(), fc.nat(), (a, b, first, second) => {
        const [applicable, whole] = [Math.min(a, b), Math.max(a, b)];
        const [x, y] = [first % (applicable + 1), second % (applicable + 1)];
        expect(rescaled(x, applicable, whole)).toBeLessThanOrEqual(whole);
        expect(rescaled(x, applicable, whole)).toBeGreaterThanOrEqual(x);
        expect(rescaled(applicable, applicable, whole)).toBe(whole);
        expect(2 * Math.abs(rescaled(x, applicable, whole) * applicable - x * whole)).toBeLessThanOrEqual(applicable);
        if (x <= y) expect(rescaled(x, applicable, whole)).toBeLessThanOrEqual(rescaled(y, applicable, whole));
      }),
    );
  });
});

test.each([
  [1, 2, 3, 2],
  [2_00, 3_00, 10_00, 6_67],
  [1_00, 3_00, 10_00, 3_33],
  [27_50, 40_00, 50_00, 34_38],
  [0, 3_00, 10_00, 0],
  [0, 0, 10_00, 0],
])('%i of %i that is asked, brought to %i, is %i: half a hundredth goes up', (earned, applicable, max, points) => {
  expect(rescaled(earned, applicable, max)).toBe(points);
});

describe('the total', () => {
  test('is the exact sum of the lines for any scale that is asked whole of an agency', () => {
    fc.assert(
      fc.property(anyScale, fc.array(fc.nat(), { minLength: 60, maxLength: 60 }), (scale, numbers) => {
        const leaves = allLeaves(scale);
        const points = Object.fromEntries(
          leaves.map(({ code, maxCenti }, i) => [code, (numbers[i] ?? 0) % (maxCenti + 1)]),
        );
        const total = scale.groups.reduce((sum, group) => sum + groupPoints(group, 'party', points).pointsCenti, 0);
        const asked = leaves.every(({ appliesTo }) => appliesTo === null);
        const exact = Object.values(points).reduce((sum, centi) => sum + centi, 0);
        if (asked) expect(total).toBe(exact);
        for (const kind of agencyKinds)
          for (const group of scale.groups)
            expect(groupPoints(group, kind, points).pointsCenti).toBeLessThanOrEqual(group.maxCenti);
      }),
    );
  });
});

describe('two versions of a scale', () => {
  test('differ in what was added, removed and changed, by code', () => {
    const after = withoutCriterion(
      withCriterion(withCriterion(hundred, 'B', line('B4', 1_00), null), 'A', line('A1', 24_00), 'A1'),
      'C',
      'C4',
    );
    expect(differencesOfScales(hundred, { ...after, stepCenti: 50 })).toEqual([
      { is: 'frame', field: 'stepCenti', before: 25, after: 50 },
      expect.objectContaining({
        is: 'changed',
        what: 'line',
        code: 'A1',
        fields: expect.arrayContaining([{ field: 'maxCenti', before: 25_00, after: 24_00 }]),
      }),
      { is: 'added', what: 'line', code: 'B4', name: 'Nội dung B4' },
      { is: 'removed', what: 'line', code: 'C4', name: 'Sáng kiến, điển hình được nhân rộng' },
    ]);
    expect(differencesOfScales(hundred, hundred)).toEqual([]);
  });

  test('can be held against last year: a scale of 1000 gives ten times the points of one of 100', () => {
    const marks = Object.fromEntries(
      allLeaves(hundred).map(({ code, maxCenti, kind }) => [
        code,
        { value: kind === 'share' ? 90_00 : null, pointsCenti: maxCenti - 25 },
      ]),
    );
    const groups = Object.fromEntries(hundred.groups.map((group) => [group.code, group.maxCenti - 25]));
    const figures = { agencyId: 'a', kind: 'party' as const, marks, groups, bonusCenti: 20_00, deductionCenti: 1_00 };
    const tried = tryOn(figures, hundred, thousand);
    expect(tried.unknown).toEqual([]);
    expect(tried.groups).toEqual({ A: 225_00 + 147_50 + 97_50, B: 192_50, C: 190_00, D: 97_50 });
    expect(tried.bonusCenti).toBe(20_00);
    expect(tryOn(figures, hundred, hundred).bonusCenti).toBe(10_00);
  });

  test('takes the group of last year where its lines are all new, and leaves out a single new line', () => {
    const figures = {
      agencyId: 'a',
      kind: 'party' as const,
      marks: { D: { value: null, pointsCenti: 9_00 } },
      groups: { A: 45_00, B: 18_00, C: 18_00, D: 9_00 },
      bonusCenti: 0,
      deductionCenti: 0,
    };
    const before = plainScale({
      ...hundred,
      groups: hundred.groups.map(({ code, name, maxCenti }) => ({ code, name, maxCenti })),
    });
    expect(tryOn(figures, before, hundred)).toMatchObject({ groups: { A: 45_00, B: 18_00, C: 18_00, D: 9_00 } });
    const known = { A1: { value: null, pointsCenti: 20_00 }, A2: { value: null, pointsCenti: 15_00 } };
    const partly = tryOn({ ...figures, marks: known }, withCriterion(hundred, 'A', line('A1', 25_00), 'A1'), hundred);
    expect(partly.unknown).toContain('A3');
    expect(partly.groups.A).toBe(43_75);
  });
});

test('leaves of a group keep its order', () => {
  expect(leavesOf({ code: 'D', name: 'Khác', maxCenti: 10_00, criteria: [] })).toMatchObject([{ code: 'D' }]);
});

test('a line is called by its code and name, the lump bonus by its name alone', () => {
  const [lump] = bonusLinesOf({ bonuses: [], bonusCapCenti: 5_00 });
  expect(lump && [shownCode(lump), lineTitle(lump)]).toEqual(['Điểm thưởng', 'Điểm thưởng']);
  const ordinary = { code: 'A1', name: 'Chỉ tiêu' };
  expect([shownCode(ordinary), lineTitle(ordinary)]).toEqual(['A1', 'A1 Chỉ tiêu']);
});
