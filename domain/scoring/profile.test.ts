import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lossSteps, median, profileOf, shareBps } from './profile';
import { totalOf } from './rank';

const groups = [
  { code: 'A', name: 'Nhiệm vụ chính trị', maxCenti: 50_00 },
  { code: 'B', name: 'Xây dựng Đảng', maxCenti: 20_00 },
];

describe('the median', () => {
  it.each([
    [[], null],
    [[5], 5],
    [[1, 4], 3],
    [[9, 1, 4], 4],
  ])('of %j is %s', (values, middle) => {
    expect(median(values)).toBe(middle);
  });

  it('does not depend on the order, and lies between the least and the most', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1000_00), { minLength: 1 }), (values) => {
        const middle = median(values) ?? -1;
        expect(median(values.toReversed())).toBe(middle);
        expect(middle).toBeGreaterThanOrEqual(Math.min(...values));
        expect(middle).toBeLessThanOrEqual(Math.max(...values));
      }),
    );
  });
});

describe('a profile', () => {
  it('holds each group against the middle of the bloc, in shares of the maximum', () => {
    const all: { groups: Record<string, number> }[] = [
      { groups: { A: 40_00, B: 19_00 } },
      { groups: { A: 45_00, B: 17_00 } },
      { groups: { A: 47_50 } },
    ];
    const [own] = all;
    if (!own) throw new Error('There are three agencies');
    expect(profileOf(groups, own, all)).toMatchObject([
      { code: 'A', centi: 40_00, medianCenti: 45_00, bps: 80_00, medianBps: 90_00 },
      { code: 'B', centi: 19_00, medianCenti: 17_00, bps: 95_00, medianBps: 85_00 },
    ]);
  });

  it('rounds a share half up, and of nothing answers nothing', () => {
    expect([shareBps(1, 3), shareBps(2, 3), shareBps(1, 20_000), shareBps(0, 0)]).toEqual([3333, 6667, 1, 0]);
  });
});

describe('the way down from the maximum', () => {
  it('names what each group lacks, the bonus and the deduction, and leaves out what changes nothing', () => {
    expect(lossSteps(groups, { groups: { A: 47_00, B: 20_00 }, bonusCenti: 1_00, deductionCenti: 50 })).toEqual([
      { is: 'group', code: 'A', name: 'Nhiệm vụ chính trị', from: 70_00, until: 67_00 },
      { is: 'bonus', code: '', name: '', from: 67_00, until: 68_00 },
      { is: 'deduction', code: '', name: '', from: 68_00, until: 67_50 },
    ]);
  });

  it('ends at the total, whatever the points', () => {
    const points = fc.record({
      groups: fc.record({ A: fc.nat(50_00), B: fc.nat(20_00) }),
      bonusCenti: fc.nat(10_00),
      deductionCenti: fc.nat(10_00),
    });
    fc.assert(
      fc.property(points, (facts) => {
        expect(lossSteps(groups, facts).at(-1)?.until ?? 70_00).toBe(totalOf(facts));
      }),
    );
  });
});
