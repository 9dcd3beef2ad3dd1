import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ownPartOf, ownParts, type OwnPart } from './own-vote';
import { basesOn, checkTally, outcomes, type TallyRules } from './tally';

const rules: TallyRules = {
  roll: 9,
  threshold: { operator: 'atLeast', num: 2, den: 3 },
  denominator: 'present',
  countWrittenOpinions: true,
  ownAgencyVote: 'barred',
  undecidedAgain: false,
};
const hall = { present: 7, writtenOpinions: 1, issued: 7, returned: 7, valid: 7, invalid: 0 };

test('an agency takes part with its paper, in writing or not at all', () => {
  expect((['present', 'deputised', 'written', 'absent', undefined] as const).map(ownPartOf)).toEqual([
    'hall',
    'hall',
    'writing',
    'none',
    'none',
  ]);
});

describe('where an agency does not vote on itself', () => {
  test.each<[OwnPart, Record<string, number>]>([
    ['hall', { totalMembers: 8, present: 7, validBallots: 7 }],
    ['writing', { totalMembers: 8, present: 7, validBallots: 7 }],
    ['none', { totalMembers: 8, present: 8, validBallots: 8 }],
  ])('taking part by %s its base is that of the others', (ownPart, bases) => {
    expect(basesOn({ ownPart }, hall, rules)).toEqual(bases);
  });

  test('five of seven others are enough for two thirds, four are not', () => {
    const vote = (yes: number) => outcomes(hall, [{ id: 'a', yes, writtenYes: 0, ownPart: 'hall' }], rules)[0];
    expect(vote(5)).toMatchObject({ base: 7, needed: 5, approved: true });
    expect(vote(4)).toMatchObject({ base: 7, needed: 5, approved: false });
  });

  test('more yes than the others have papers is refused, as is its own opinion in writing', () => {
    const entered = { ...hall, yes: { a: 7 }, writtenYes: { a: 1 } };
    const check = (ownPart: OwnPart, by: Partial<TallyRules> = {}) =>
      checkTally(entered, [{ id: 'a', agency: 'Ban A', ownPart }], { ...rules, ...by }).map(({ field, code }) => [
        field,
        code,
      ]);
    expect(check('hall')).toEqual([['yes.a', 'ballot.yesAboveOthers']]);
    expect(check('writing')).toEqual([['writtenYes.a', 'ballot.writtenYesAboveWritten']]);
    expect(check('none')).toEqual([]);
    expect(check('none', { roll: 8 })).toEqual([['yes.a', 'ballot.ownAgencyAbsent']]);
    expect(check('hall', { ownAgencyVote: 'counts' })).toEqual([]);
  });

  test('a void paper may be its own: then all valid papers may say yes', () => {
    const entered = { ...hall, valid: 6, invalid: 1, yes: { a: 6 }, writtenYes: { a: 0 } };
    expect(checkTally(entered, [{ id: 'a', agency: 'Ban A', ownPart: 'hall' }], rules)).toEqual([]);
  });

  test('no share is above the whole, and barring never makes a base larger', () => {
    const sound = fc
      .tuple(fc.integer({ min: 1, max: 9 }), fc.nat(9), fc.nat(9), fc.nat(9), fc.nat(9), fc.constantFrom(...ownParts))
      .map(([present, w, v, y, wy, given]) => {
        const writtenOpinions = Math.min(w, 9 - present);
        const valid = Math.min(v, present);
        const ownPart = given === 'writing' && writtenOpinions === 0 ? 'none' : given;
        const turnout = {
          present,
          writtenOpinions,
          issued: present,
          returned: present,
          valid,
          invalid: present - valid,
        };
        return { turnout, ownPart, y, wy };
      });
    fc.assert(
      fc.property(sound, ({ turnout, ownPart, y, wy }) => {
        const all = basesOn({ ownPart }, turnout, { ...rules, ownAgencyVote: 'counts' });
        const others = basesOn({ ownPart }, turnout, rules);
        for (const one of ['totalMembers', 'present', 'validBallots'] as const)
          expect(all[one] - others[one]).toSatisfy((less: number) => less === 0 || less === 1);
        const entered = { ...turnout, yes: { a: y }, writtenYes: { a: wy } };
        fc.pre(checkTally(entered, [{ id: 'a', agency: 'Ban A', ownPart }], rules).length === 0);
        const [vote] = outcomes(turnout, [{ id: 'a', yes: y, writtenYes: wy, ownPart }], rules);
        expect(Math.max(...Object.values(vote?.shares ?? {}))).toBeLessThanOrEqual(10_000);
      }),
    );
  });
});
