import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bases, checkTally, outcomes, type EnteredTally, type TallyRules } from './tally';

const moreThanHalf = { operator: 'moreThan', num: 1, den: 2 } as const;
const twoThirds = { operator: 'atLeast', num: 2, den: 3 } as const;
const fourFifths = { operator: 'atLeast', num: 4, den: 5 } as const;

const rules: TallyRules = {
  roll: 9,
  threshold: moreThanHalf,
  denominator: 'totalMembers',
  countWrittenOpinions: false,
  ownAgencyVote: 'counts',
  undecidedAgain: false,
};
const full = { present: 9, writtenOpinions: 0, issued: 9, returned: 9, valid: 9, invalid: 0 };
const tally: EnteredTally = { ...full, yes: { a: 9, b: 7 }, writtenYes: {} };

const nominees = [
  { id: 'a', agency: 'Ban A', ownPart: 'hall' as const },
  { id: 'b', agency: 'Ban B', ownPart: 'none' as const },
];
const check = (change: Partial<EnteredTally>, by: Partial<TallyRules> = {}) =>
  checkTally({ ...tally, ...change }, nominees, { ...rules, ...by }).map(({ code, field }) => [field, code]);

describe('a tally that can be true', () => {
  it.each<[string, Partial<EnteredTally>, Partial<TallyRules>]>([
    ['everybody present, all papers valid', {}, {}],
    ['nobody said yes', { yes: { a: 0, b: 0 } }, {}],
    [
      'one absent, one paper not returned, one invalid',
      { present: 8, issued: 8, returned: 7, valid: 6, invalid: 1, yes: { a: 6, b: 0 } },
      {},
    ],
    [
      'a written opinion that does not count',
      { present: 8, writtenOpinions: 1, issued: 8, returned: 8, valid: 8, yes: { a: 8, b: 1 } },
      {},
    ],
    [
      'a written opinion that counts',
      {
        present: 8,
        writtenOpinions: 1,
        issued: 8,
        returned: 8,
        valid: 8,
        yes: { a: 8, b: 1 },
        writtenYes: { a: 1, b: 0 },
      },
      { countWrittenOpinions: true },
    ],
    ['opinions would count, but nobody wrote', { writtenYes: { a: null, b: null } }, { countWrittenOpinions: true }],
  ])('%s', (_, change, by) => {
    expect(check(change, by)).toEqual([]);
  });
});

describe('a tally that cannot be true is refused at its field', () => {
  it.each<[string, Partial<EnteredTally>, Partial<TallyRules>, [string, string][]]>([
    ['more present than the roll holds', { present: 10 }, {}, [['present', 'ballot.presentAboveRoll']]],
    [
      'present and written above the roll',
      { writtenOpinions: 1 },
      {},
      [['writtenOpinions', 'ballot.takingPartAboveRoll']],
    ],
    ['more papers issued than people present', { present: 8 }, {}, [['issued', 'ballot.issuedAbovePresent']]],
    ['more papers returned than issued', { issued: 8 }, {}, [['returned', 'ballot.returnedAboveIssued']]],
    ['valid and invalid do not make up the returned', { invalid: 1 }, {}, [['invalid', 'ballot.papersNotReturned']]],
    ['a paper is missing from the count', { returned: 8 }, {}, [['invalid', 'ballot.papersNotReturned']]],
    ['more yes than valid papers', { yes: { a: 10, b: 7 } }, {}, [['yes.a', 'ballot.yesAboveValid']]],
    ['a nominee without a figure', { yes: { a: 9 } }, {}, [['yes.b', 'ballot.yesMissing']]],
    ['a stranger among the nominees', { yes: { a: 9, b: 7, c: 1 } }, {}, [['', 'ballot.notANominee']]],
    [
      'written yes where the charter does not count it',
      { writtenYes: { a: 1 } },
      {},
      [['writtenYes.a', 'ballot.writtenNotCounted']],
    ],
    [
      'written opinions without their yes',
      { present: 8, writtenOpinions: 1, issued: 8, returned: 8, valid: 8, yes: { a: 8, b: 7 }, writtenYes: { a: 1 } },
      { countWrittenOpinions: true },
      [['writtenYes.b', 'ballot.writtenYesMissing']],
    ],
    [
      'more written yes than written opinions',
      {
        present: 8,
        writtenOpinions: 1,
        issued: 8,
        returned: 8,
        valid: 8,
        yes: { a: 8, b: 7 },
        writtenYes: { a: 2, b: 0 },
      },
      { countWrittenOpinions: true },
      [['writtenYes.a', 'ballot.writtenYesAboveWritten']],
    ],
    [
      'several at once, each with its own sentence',
      { present: 10, issued: 11, returned: 12, valid: 9, invalid: 1 },
      {},
      [
        ['present', 'ballot.presentAboveRoll'],
        ['issued', 'ballot.issuedAbovePresent'],
        ['returned', 'ballot.returnedAboveIssued'],
        ['invalid', 'ballot.papersNotReturned'],
      ],
    ],
  ])('%s', (_, change, by, refused) => {
    expect(check(change, by).map(([field, code]) => [field ?? '', code])).toEqual(refused);
  });
});

describe('the seven nominees of 2021', () => {
  const yes = { UBKT: 9, TCT: 9, BTC: 8, VPTU: 8, BDBP: 8, BTG: 7, BNC: 7 };
  const votes = Object.entries(yes).map(([id, count]) => ({ id, yes: count, writtenYes: 0, ownPart: 'hall' as const }));

  it('all pass the more than 50% of nine members, who need five votes', () => {
    const found = outcomes(full, votes, rules);
    expect(found.every(({ approved, needed, base }) => approved && needed === 5 && base === 9)).toBe(true);
  });

  it('show their share of members, of those present and of valid papers', () => {
    const [, , btc] = outcomes({ ...full, present: 9, valid: 8, invalid: 1 }, votes, rules);
    expect(btc?.shares).toEqual({ totalMembers: 8889, present: 8889, validBallots: 10_000 });
  });
});

describe('nine members, eight present, one written opinion', () => {
  const turnout = { present: 8, writtenOpinions: 1, issued: 8, returned: 8, valid: 8, invalid: 0 };
  const needs = (by: Partial<TallyRules>) =>
    outcomes(turnout, [{ id: 'a', yes: 0, writtenYes: 0, ownPart: 'hall' }], { ...rules, ...by })[0]?.needed;

  it.each([
    ['80% of all members', fourFifths, 'totalMembers', 8],
    ['two thirds of all members', twoThirds, 'totalMembers', 6],
    ['more than half of all members', moreThanHalf, 'totalMembers', 5],
    ['80% of those present', fourFifths, 'present', 7],
    ['more than half of those present', moreThanHalf, 'present', 5],
  ] as const)('%s needs %s', (_, threshold, denominator, votes) => {
    expect(needs({ threshold, denominator })).toBe(votes);
  });

  it('the written yes decides only where the charter counts it, and then its author has taken part', () => {
    const nominee = [{ id: 'a', yes: 7, writtenYes: 1, ownPart: 'hall' as const }];
    const without = outcomes(turnout, nominee, { ...rules, threshold: fourFifths });
    const counted = outcomes(turnout, nominee, { ...rules, threshold: fourFifths, countWrittenOpinions: true });
    expect(without[0]).toMatchObject({ counted: 7, approved: false });
    expect(counted[0]).toMatchObject({ counted: 8, approved: true });
    expect(bases(turnout, { ...rules, countWrittenOpinions: true })).toEqual({
      totalMembers: 9,
      present: 9,
      validBallots: 9,
    });
    expect(bases(turnout, rules)).toEqual({ totalMembers: 9, present: 8, validBallots: 8 });
  });
});

describe('any tally that is not refused', () => {
  const count = fc.integer({ min: 0, max: 12 });
  const entered = fc.record({
    present: count,
    writtenOpinions: count,
    issued: count,
    returned: count,
    valid: count,
    invalid: count,
    yes: fc.record({ a: count, b: count }),
    writtenYes: fc.record({ a: count, b: count }),
  });
  // Papers that follow from each other, so that sound tallies are not too rare to be met.
  const sound = fc
    .tuple(fc.nat(9), fc.nat(9), fc.nat(9), fc.nat(9), fc.nat(9), fc.nat(9), fc.nat(9), fc.nat(9), fc.nat(9))
    .map(([p, w, i, r, v, a, b, wa, wb]) => {
      const present = p;
      const writtenOpinions = Math.min(w, 9 - present);
      const issued = Math.min(i, present);
      const returned = Math.min(r, issued);
      const valid = Math.min(v, returned);
      return {
        present,
        writtenOpinions,
        issued,
        returned,
        valid,
        invalid: returned - valid,
        yes: { a: Math.min(a, valid), b: Math.min(b, valid) },
        writtenYes: { a: Math.min(wa, writtenOpinions), b: Math.min(wb, writtenOpinions) },
      };
    });
  const counting = { ...rules, countWrittenOpinions: true };
  const votesOf = (one: { yes: { a: number; b: number }; writtenYes: { a: number; b: number } }) => [
    { id: 'a', yes: one.yes.a, writtenYes: one.writtenYes.a, ownPart: 'hall' as const },
    { id: 'b', yes: one.yes.b, writtenYes: one.writtenYes.b, ownPart: 'none' as const },
  ];

  it('follows from itself, and what follows from itself is not refused', () => {
    fc.assert(
      fc.property(sound, (one) => {
        expect(checkTally(one, nominees, counting)).toEqual([]);
      }),
    );
    fc.assert(
      fc.property(entered, (one) => {
        if (checkTally(one, nominees, counting).length > 0) return;
        expect(one.present + one.writtenOpinions).toBeLessThanOrEqual(9);
        expect(one.valid + one.invalid).toBe(one.returned);
        expect(one.returned).toBeLessThanOrEqual(one.issued);
      }),
      { numRuns: 500 },
    );
  });

  it('has no share above the whole, whatever is counted', () => {
    fc.assert(
      fc.property(
        sound,
        fc.constantFrom('totalMembers' as const, 'present' as const, 'validBallots' as const),
        (one, denominator) => {
          for (const { shares, approved, counted, needed } of outcomes(one, votesOf(one), {
            ...counting,
            denominator,
          })) {
            expect(Math.max(...Object.values(shares))).toBeLessThanOrEqual(10_000);
            expect(approved).toBe(counted > 0 && counted >= needed);
          }
        },
      ),
    );
  });

  it('one more yes never turns an approval into a refusal', () => {
    fc.assert(
      fc.property(sound, fc.constantFrom(moreThanHalf, twoThirds, fourFifths), (one, threshold) => {
        const [before] = outcomes(one, votesOf(one), { ...counting, threshold });
        const [after] = outcomes(one, votesOf({ ...one, yes: { ...one.yes, a: one.yes.a + 1 } }), {
          ...counting,
          threshold,
        });
        expect(!before?.approved || after?.approved).toBe(true);
      }),
    );
  });
});
