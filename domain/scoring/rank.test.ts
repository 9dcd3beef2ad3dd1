import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inPlaces, rank, totalOf, type RankFacts } from './rank';
import type { TieBreak, TieDecision } from './tie-break';

const chain: readonly TieBreak[] = [
  { step: 'group', code: 'A' },
  { step: 'deduction' },
  { step: 'women', fromBps: 7000 },
  { step: 'flags', years: 3 },
  { step: 'ballot' },
  { step: 'lot' },
];

const line = (agencyId: string, changes: Partial<RankFacts> = {}): RankFacts => ({
  agencyId,
  groups: { A: 4500, B: 1800, C: 1800, D: 900 },
  bonusCenti: 100,
  deductionCenti: 100,
  womenBps: 5000,
  flags: 1,
  ...changes,
});

const decided = (step: TieDecision['step'], higherAgencyId: string, lowerAgencyId: string): TieDecision => ({
  step,
  higherAgencyId,
  lowerAgencyId,
});

const placesOf = (lines: readonly RankFacts[], decisions: readonly TieDecision[] = []) =>
  rank(lines, chain, decisions).map(({ agencyId, rank }) => `${rank} ${agencyId}`);

describe('the figures of the Party bloc in 2021', () => {
  const year: readonly (readonly [string, number, number, number, number, number, number, number])[] = [
    ['DUK', 43.5, 17.5, 17, 8, 0, 1.5, 84.5],
    ['BDV', 44, 18, 17, 8.5, 0, 1, 86.5],
    ['BNC', 45, 18, 18, 8.5, 1, 0, 90.5],
    ['BTG', 45.5, 18.5, 18, 9, 0, 0, 91],
    ['BDBP', 46, 18, 18.5, 9, 1, 0.5, 92],
    ['VPTU', 46.5, 18.5, 18, 9, 1, 0.5, 92.5],
    ['BTC', 47, 19, 18, 9, 0, 0, 93],
    ['TCT', 47, 19, 18.5, 9.5, 1, 0.5, 94.5],
    ['UBKT', 48, 19, 19, 9, 1, 0, 96],
  ];
  const ranking = rank(
    year.map(([agencyId, a, b, c, d, bonus, deduction]) => ({
      agencyId,
      groups: { A: a * 100, B: b * 100, C: c * 100, D: d * 100 },
      bonusCenti: bonus * 100,
      deductionCenti: deduction * 100,
      womenBps: null,
      flags: null,
    })),
    chain,
  );

  it.each(year.map(([agencyId, , , , , , , total], i) => [agencyId, total * 100, 9 - i] as const))(
    '%s ends with %i hundredths in place %i',
    (agencyId, totalCenti, place) => {
      expect(ranking[place - 1]).toMatchObject({ agencyId, totalCenti, rank: place, tied: false, partedBy: null });
    },
  );
});

describe('two agencies of equal total', () => {
  const equal = { agencyId: 'second' };
  it.each<[TieBreak['step'], RankFacts, RankFacts, TieDecision[]]>([
    ['group', line('first', { groups: { A: 4600, B: 1700, C: 1800, D: 900 } }), line('second'), []],
    ['deduction', line('first', { bonusCenti: 50, deductionCenti: 50 }), line('second'), []],
    ['women', line('first', { womenBps: 7000 }), line('second', { womenBps: 6999 }), []],
    ['flags', line('first', { flags: 0 }), line('second', { flags: 1 }), []],
    ['ballot', line('first'), line('second'), [decided('ballot', 'first', 'second')]],
    ['lot', line('first'), line('second'), [decided('lot', 'first', 'second')]],
  ])('are parted by the step "%s" of the charter', (step, first, second, decisions) => {
    for (const lines of [
      [first, second],
      [second, first],
    ]) {
      expect(rank(lines, chain, decisions)).toMatchObject([
        { agencyId: 'first', rank: 1, tied: false, partedBy: step },
        { ...equal, rank: 2, tied: false, partedBy: null },
      ]);
    }
  });

  it('stay equal where the charter has no step that parts them', () => {
    const better = line('first', { groups: { A: 4600, B: 1700, C: 1800, D: 900 } });
    expect(rank([better, line('second')], [])).toMatchObject([
      { rank: 1, tied: true },
      { rank: 1, tied: true },
    ]);
  });

  it('are parted by an earlier step before a later one, whatever the ballot said', () => {
    const lines = [line('first', { flags: 0 }), line('second', { flags: 2 })];
    expect(rank(lines, chain, [decided('ballot', 'second', 'first')])[0]).toMatchObject({
      agencyId: 'first',
      partedBy: 'flags',
    });
  });

  it('are not parted by a share of women that both have reached', () => {
    expect(placesOf([line('a', { womenBps: 9000 }), line('b', { womenBps: 7100 })])).toEqual(['1 a', '1 b']);
  });
});

describe('what is not known', () => {
  it('parts nobody: a share of women missing for one leaves both to the next step', () => {
    const lines = [line('a', { womenBps: 8000, flags: 2 }), line('b', { womenBps: null, flags: 1 })];
    expect(rank(lines, chain)).toMatchObject([
      { agencyId: 'b', partedBy: 'flags' },
      { agencyId: 'a', partedBy: null },
    ]);
  });

  it('flags missing for one of three leave all three equal', () => {
    expect(placesOf([line('a', { flags: 0 }), line('b', { flags: null }), line('c', { flags: 5 })])).toEqual([
      '1 a',
      '1 b',
      '1 c',
    ]);
  });
});

describe('places', () => {
  it('after two first places comes the third', () => {
    expect(placesOf([line('c', { bonusCenti: 0 }), line('b'), line('a')])).toEqual(['1 a', '1 b', '3 c']);
  });

  it('a ballot between two of three equal agencies parts nobody until the third is placed too', () => {
    const three = [line('a'), line('b'), line('c')];
    expect(placesOf(three, [decided('ballot', 'a', 'b')])).toEqual(['1 a', '1 b', '1 c']);
    expect(placesOf(three, [decided('ballot', 'a', 'b'), decided('ballot', 'a', 'c')])).toEqual(['1 a', '2 b', '2 c']);
    expect(placesOf(three, [decided('ballot', 'a', 'b'), decided('ballot', 'b', 'c')])).toEqual(['1 a', '2 b', '3 c']);
  });

  it('decisions that run in a circle part nobody', () => {
    const circle = [decided('lot', 'a', 'b'), decided('lot', 'b', 'c'), decided('lot', 'c', 'a')];
    expect(placesOf([line('a'), line('b'), line('c')], circle)).toEqual(['1 a', '1 b', '1 c']);
  });
});

describe('any year of any bloc', () => {
  const centi = fc.integer({ min: 0, max: 40 }).map((quarters) => quarters * 25);
  const facts = fc.record({
    groups: fc.record({ A: centi, B: centi }),
    bonusCenti: centi,
    deductionCenti: centi,
    womenBps: fc.option(fc.constantFrom(0, 6999, 7000, 10_000)),
    flags: fc.option(fc.nat({ max: 3 })),
  });
  const year = fc
    .array(facts, { maxLength: 12 })
    .map((lines) => lines.map((each, i): RankFacts => ({ ...each, agencyId: `agency-${String(i).padStart(2, '0')}` })));
  const ids = fc.nat({ max: 11 }).map((i) => `agency-${String(i).padStart(2, '0')}`);
  const decisions = fc.array(
    fc.record({ step: fc.constantFrom('ballot' as const, 'lot' as const), higherAgencyId: ids, lowerAgencyId: ids }),
    {
      maxLength: 8,
    },
  );
  const steps = fc.shuffledSubarray([...chain, { step: 'group', code: 'B' } as const]);

  it('the total is the exact sum of what was given, less what was taken', () => {
    fc.assert(
      fc.property(facts, ({ groups, bonusCenti, deductionCenti }) => {
        const sum = BigInt(groups.A) + BigInt(groups.B) + BigInt(bonusCenti) - BigInt(deductionCenti);
        expect(BigInt(totalOf({ groups, bonusCenti, deductionCenti }))).toBe(sum);
      }),
    );
  });

  it('the ranking does not depend on the order in which results came', () => {
    const shuffled = year.chain((lines) =>
      fc.tuple(fc.constant(lines), fc.shuffledSubarray(lines, { minLength: lines.length, maxLength: lines.length })),
    );
    fc.assert(
      fc.property(shuffled, steps, decisions, ([lines, other], tieBreaks, decided) => {
        expect(rank(other, tieBreaks, decided)).toEqual(rank(lines, tieBreaks, decided.toReversed()));
      }),
    );
  });

  it('agencies with the same facts stand equal, and a place counts those before it', () => {
    fc.assert(
      fc.property(year, steps, (lines, tieBreaks) => {
        const ranking = rank(lines, tieBreaks);
        for (const a of ranking) {
          expect(a.rank).toBe(ranking.findIndex((b) => b.rank === a.rank) + 1);
          expect(a.tied).toBe(ranking.filter((b) => b.rank === a.rank).length > 1);
          const same = ranking.filter((b) => sameFacts(a, b));
          expect(new Set(same.map((b) => b.rank)).size).toBe(1);
        }
      }),
    );
  });

  it('nobody stands above an agency with a higher total, and everybody has one place', () => {
    fc.assert(
      fc.property(year, steps, decisions, (lines, tieBreaks, decided) => {
        const ranking = rank(lines, tieBreaks, decided);
        expect(ranking.map((each) => each.agencyId).toSorted()).toEqual(lines.map((each) => each.agencyId).toSorted());
        for (const [i, each] of ranking.entries())
          expect(each.totalCenti).toBeLessThanOrEqual(ranking[i - 1]?.totalCenti ?? Infinity);
      }),
    );
  });
});

function sameFacts(a: RankFacts, b: RankFacts): boolean {
  return (
    a.groups.A === b.groups.A &&
    a.groups.B === b.groups.B &&
    a.bonusCenti === b.bonusCenti &&
    a.deductionCenti === b.deductionCenti &&
    a.womenBps === b.womenBps &&
    a.flags === b.flags
  );
}

it('equal agencies are shown in the order of protocol, whatever order they come in', () => {
  const placed = [
    { agencyId: 'c', rank: 1 },
    { agencyId: 'a', rank: 1 },
    { agencyId: 'b', rank: 3 },
  ];
  const protocol = [{ agencyId: 'b' }, { agencyId: 'a' }, { agencyId: 'c' }];
  expect(inPlaces(placed, protocol).map(({ agencyId }) => agencyId)).toEqual(['a', 'c', 'b']);
});
