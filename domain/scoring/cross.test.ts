import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { crossPairs, mayAssign, mayCrossScore, maySendCross, missingPairs, type CrossPair } from './cross';

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

describe('what is missing of an assignment', () => {
  const none = { recused: false };
  test('is the whole of it where nothing stands, and nothing where all of it does', () => {
    expect(missingPairs(members(9), 2, 2021, []).toSorted(byPair)).toEqual(
      crossPairs(members(9), 2, 2021).toSorted(byPair),
    );
    const all = crossPairs(members(9), 2, 2021).map((pair) => ({ ...pair, ...none }));
    expect(missingPairs(members(9), 2, 2021, all)).toEqual([]);
    expect(missingPairs(members(4), 2, 2021, [])).toEqual([]);
  });

  test('does not count whoever stepped back', () => {
    const ring = crossPairs(members(9), 1, 2021);
    const apart = (pair: CrossPair) => mayAssign(pair, ring, members(9)).ok;
    const stepped = crossPairs(members(9), 1, 2022).filter(apart).slice(0, 1);
    const standing = stepped.map((pair) => ({ ...pair, recused: true }));
    expect(standing).toHaveLength(1);
    expect(missingPairs(members(9), 1, 2021, standing).toSorted(byPair)).toEqual(ring.toSorted(byPair));
  });

  test('is found anew where one pair was sent and another stepped back from, whichever they are', () => {
    const ring = crossPairs(members(9), 2, 2021);
    const left = ring.flatMap((sent) =>
      ring
        .filter((stepped) => stepped !== sent)
        .map((stepped) => [
          { ...sent, ...none },
          { ...stepped, recused: true },
        ])
        .filter((standing) => missingPairs(members(9), 2, 2021, standing).length < 17),
    );
    expect(left).toEqual([]);
  });

  test('leaves nobody without its peers around a pair made by hand', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 5, max: 15 }),
        fc.nat(),
        fc.nat(14),
        fc.integer({ min: 1, max: 14 }),
        (count, scorersAt, from, by) => {
          const all = members(count);
          const scorers = 1 + (scorersAt % Math.max(1, Math.floor((count - 1) / 2) - 1));
          const [scorerAgencyId = '', agencyId = ''] = [all[from % count], all[(from + by) % count]];
          fc.pre(scorerAgencyId !== agencyId);
          const byHand = { scorerAgencyId, agencyId, recused: false };
          const pairs = [byHand, ...missingPairs(all, scorers, 2021, [byHand])];
          expect(pairs).toHaveLength(count * scorers);
        },
      ),
    );
  });

  test('is filled in around pairs made by hand: nobody scores another back, nobody more than the charter says', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 3, max: 15 }),
        fc.integer({ min: 1, max: 3 }),
        fc.array(fc.tuple(fc.nat(14), fc.nat(14), fc.boolean()), { maxLength: 12 }),
        (count, scorers, typed) => {
          const all = members(count);
          const standing: { scorerAgencyId: string; agencyId: string; recused: boolean }[] = [];
          for (const [a, b, recused] of typed) {
            const pair = { scorerAgencyId: all[a % count] ?? '', agencyId: all[b % count] ?? '' };
            if (mayAssign(pair, standing, all).ok) standing.push({ ...pair, recused });
          }
          const added = missingPairs(all, scorers, 2021, standing);
          for (const [i, pair] of added.entries())
            expect(mayAssign(pair, [...standing, ...added.slice(0, i)], all).ok).toBe(true);
          const counted = [...standing.filter(({ recused }) => !recused), ...added];
          for (const { scorerAgencyId, agencyId } of added) {
            expect(counted.filter((one) => one.scorerAgencyId === scorerAgencyId).length).toBeLessThanOrEqual(scorers);
            expect(counted.filter((one) => one.agencyId === agencyId).length).toBeLessThanOrEqual(scorers);
          }
        },
      ),
    );
  });
});

function byPair(a: CrossPair, b: CrossPair): number {
  return `${a.scorerAgencyId} ${a.agencyId}`.localeCompare(`${b.scorerAgencyId} ${b.agencyId}`);
}
