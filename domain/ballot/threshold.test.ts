import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { needed, reaches, shareBps, writtenShare, type Threshold } from './threshold';

const half: Threshold = { operator: 'moreThan', num: 1, den: 2 };
const twoThirds: Threshold = { operator: 'atLeast', num: 2, den: 3 };
const fourFifths: Threshold = { operator: 'atLeast', num: 4, den: 5 };

describe('a threshold', () => {
  it.each([
    ['80% of nine members', fourFifths, 9, 8],
    ['two thirds of nine members', twoThirds, 9, 6],
    ['more than half of nine members', half, 9, 5],
    ['80% of eight present', fourFifths, 8, 7],
    ['more than half of eight present', half, 8, 5],
  ])('%s', (_, threshold, base, votes) => {
    expect(needed(threshold, base)).toBe(votes);
    expect(reaches(threshold, votes, base)).toBe(true);
    expect(reaches(threshold, votes - 1, base)).toBe(false);
  });

  it('is never reached of nobody', () => {
    expect(reaches(twoThirds, 0, 0)).toBe(false);
  });

  it.each([
    [half, '50%'],
    [fourFifths, '80%'],
    [twoThirds, '2/3'],
  ])('is written as a whole percentage or as its fraction', (threshold, written) => {
    expect(writtenShare(threshold)).toBe(written);
  });

  it('asks for exactly the smallest count that reaches it', () => {
    const threshold = fc
      .tuple(
        fc.constantFrom('atLeast' as const, 'moreThan' as const),
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 1, max: 20 }),
      )
      .map(([operator, num, more]) => ({ operator, num, den: num + more }));
    fc.assert(
      fc.property(threshold, fc.integer({ min: 1, max: 500 }), (rule, base) => {
        const enough = needed(rule, base);
        expect(reaches(rule, enough, base)).toBe(true);
        expect(reaches(rule, enough - 1, base)).toBe(false);
      }),
    );
  });
});

describe('a share in basis points', () => {
  it.each([
    [7, 9, 7778],
    [8, 9, 8889],
    [9, 9, 10_000],
    [1, 3, 3333],
    [0, 9, 0],
    [0, 0, 0],
  ])('%i of %i is %i, half up', (count, base, bps) => {
    expect(shareBps(count, base)).toBe(bps);
  });
});
