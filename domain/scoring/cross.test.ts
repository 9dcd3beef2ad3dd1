import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { crossPairs, mayAssign, mayCrossScore, maySendCross } from './cross';

const code = (decision: { ok: boolean; refusal?: { code: string } }) => decision.refusal?.code ?? 'allowed';
const members = (count: number) => Array.from({ length: count }, (_, i) => `agency ${i + 1}`);

describe('who scores whom', () => {
  test('is fair: everybody is scored by as many and scores as many, nobody itself, no two each other, in any year', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 3, max: 25 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer(),
        (count, asked, year) => {
          const scorers = Math.min(asked, Math.floor((count - 1) / 2));
          const pairs = crossPairs(members(count), scorers, Math.abs(year % 3000));
          expect(pairs).toHaveLength(count * scorers);
          for (const agency of members(count)) {
            expect(pairs.filter((pair) => pair.agencyId === agency)).toHaveLength(scorers);
            expect(pairs.filter((pair) => pair.scorerAgencyId === agency)).toHaveLength(scorers);
          }
          const keys = new Set(pairs.map((pair) => `${pair.scorerAgencyId}>${pair.agencyId}`));
          expect(keys.size).toBe(pairs.length);
          for (const { scorerAgencyId, agencyId } of pairs) {
            expect(scorerAgencyId).not.toBe(agencyId);
            expect(keys.has(`${agencyId}>${scorerAgencyId}`)).toBe(false);
          }
        },
      ),
    );
  });

  test('changes from year to year, and is empty where the bloc is too small', () => {
    expect(crossPairs(members(9), 2, 2021)).not.toEqual(crossPairs(members(9), 2, 2022));
    expect(crossPairs(members(4), 2, 2021)).toEqual([]);
    expect(crossPairs(members(2), 1, 2021)).toEqual([]);
  });

  test('may be changed by hand, never to a pair that scores both ways', () => {
    const standing = [{ scorerAgencyId: 'a', agencyId: 'b' }];
    const assign = (scorerAgencyId: string, agencyId: string) =>
      code(mayAssign({ scorerAgencyId, agencyId }, standing, ['a', 'b', 'c']));
    expect(assign('a', 'c')).toBe('allowed');
    expect(assign('b', 'a')).toBe('cross.reciprocal');
    expect(assign('a', 'b')).toBe('cross.already');
    expect(assign('a', 'a')).toBe('cross.own');
    expect(assign('x', 'a')).toBe('cross.notMember');
  });
});

describe('a peer', () => {
  const running = { opened: true, published: false };
  const facts = { assigned: true, sent: false, recused: false, status: 'submitted', appraised: false } as const;
  test.each([
    ['scores what was sent', {}, 'allowed'],
    ['not who was not assigned', { assigned: false }, 'cross.notAssigned'],
    ['not after it stepped back', { recused: true }, 'cross.recused'],
    ['not after it sent its points', { sent: true }, 'cross.alreadySent'],
    ['not before the sheet was sent', { status: 'draft' }, 'cross.sheetNotSent'],
    ['not while the sheet is returned', { status: 'returned' }, 'cross.sheetNotSent'],
    ['not after the appraisal', { appraised: true }, 'cross.tooLate'],
  ] as const)('%s', (_, changes, expected) => {
    expect(code(mayCrossScore(running, { ...facts, ...changes }))).toBe(expected);
  });
  test('sends every line or nothing', () => {
    expect(code(maySendCross(running, facts, 0))).toBe('allowed');
    expect(code(maySendCross(running, facts, 1))).toBe('cross.incomplete');
  });
});
