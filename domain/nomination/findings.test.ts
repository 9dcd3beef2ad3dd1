import { describe, expect, test } from 'vitest';
import type { GroundCode } from '../award/catalogue';
import type { RuleAnswer, RuleFacts } from '../rule/rule';
import { ruleOn } from '../rule/rule';
import { findingsOf, mayGoToBallot, type NominationFacts } from './findings';

const charter = { scoreFloorCenti: 80_00, nominatedShareWarningBps: 50_00, citation: 'Quy chế khối', most: null };
const movement = { code: 'movement', citation: 'Luật 2022, Điều 74', verified: true } as const;
const rule = (key: string, value: number | null, verified = true): RuleAnswer => {
  const row: RuleFacts = {
    code: 'G-01',
    key,
    statement: '',
    value,
    unit: value === null ? null : 'years',
    scope: 'national',
    scopeOf: '',
    citation: 'Luật 2022',
    from: '2024-01-01',
    to: null,
    verified,
  };
  return ruleOn([row], key, '2025-12-01');
};
const missing = ruleOn([], '', '2022-01-10');
const law = {
  once: rule('once', null),
  hold: rule('hold', null),
  yearsInRow: rule('years', 2),
  registration: missing,
};
const merged = { fromAgencyId: 'BTG', toAgencyId: 'BTGDV', kind: 'merged', on: '2025-03-01' } as const;
const history = { agencyId: 'BTGDV', year: 2026, ratings: [], successions: [merged] };
const rated = (agencyId: string, year: number) => ({ agencyId, year, excellent: true, issued: true });
const facts: NominationFacts = {
  ground: movement,
  place: { rank: 3, tied: false, totalCenti: 93_00, ranked: 9 },
  charter,
  hold: null,
  law,
  registered: null,
  isTitle: false,
  history,
  otherForms: 0,
  nominated: 4,
  members: 9,
};
const place = (totalCenti: number, rank = 3, tied = false) => ({ rank, tied, totalCenti, ranked: 9 });
const ground = (code: GroundCode, verified = true) => ({ ...movement, code, verified });
const hold = { reason: 'Đang thanh tra', basis: 'QĐ 12-QĐ/UBKT', openedOn: '2021-11-20' };

describe('what the rules find about a nomination', () => {
  test.each<[string, Partial<NominationFacts>, string, string]>([
    ['points above the floor pass', {}, 'scoreReachesFloor', 'pass'],
    ['points exactly at the floor pass', { place: place(80_00) }, 'scoreReachesFloor', 'pass'],
    ['a hundredth below the floor fails', { place: place(79_99) }, 'scoreBelowFloor', 'fail'],
    ['an agency outside the ranking needs a human', { place: null }, 'notRanked', 'needsHuman'],
    ['without a charter a human judges the points', { charter: null }, 'noCharter', 'needsHuman'],
    ['without a hold nothing stands in the way', {}, 'noHold', 'pass'],
    ['a hold fails', { hold }, 'onHold', 'fail'],
    ['a verified ground is cited', {}, 'groundCited', 'pass'],
    ['an unverified ground needs a human', { ground: ground('movement', false) }, 'groundUnverified', 'needsHuman'],
    ['the ranking is the comparison in the movement', {}, 'comparedInBloc', 'pass'],
    [
      'two years without recorded ratings need a human, never fail',
      { ground: ground('twoYears') },
      'twoYearsUnrecorded',
      'needsHuman',
    ],
    [
      'a title without a recorded rating needs a human',
      { ground: ground('yearly') },
      'yearlyRatingUnrecorded',
      'needsHuman',
    ],
    ['a sudden achievement needs a human', { ground: ground('sudden') }, 'suddenUnconfirmed', 'needsHuman'],
    ['a contribution needs a human', { ground: ground('contribution') }, 'contributionUnconfirmed', 'needsHuman'],
    ['a flag goes to the first', { ground: ground('leading'), place: place(96_00, 1) }, 'leadsBloc', 'pass'],
    [
      'a flag for the second needs a human',
      { ground: ground('leading'), place: place(94_50, 2) },
      'doesNotLead',
      'needsHuman',
    ],
    [
      'a flag for one of two first needs a human',
      { ground: ground('leading'), place: place(96_00, 1, true) },
      'doesNotLead',
      'needsHuman',
    ],
    ['more than half of the members is a warning', { nominated: 5 }, 'manyNominated', 'needsHuman'],
    [
      'two years on record pass',
      { ground: ground('twoYears'), history: { ...history, ratings: [rated('BTGDV', 2025), rated('BTGDV', 2026)] } },
      'excellentInRow',
      'pass',
    ],
    [
      'a year before the merger needs a human, whatever the predecessor was rated',
      {
        ground: ground('twoYears'),
        history: { ...history, year: 2025, ratings: [rated('BTG', 2024), rated('BTGDV', 2025)] },
      },
      'yearOfPredecessor',
      'needsHuman',
    ],
    [
      'how many years nobody has checked is said beside it',
      { ground: ground('twoYears'), law: { ...law, yearsInRow: rule('years', 2, false) } },
      'ruleUnverified',
      'needsHuman',
    ],
    ['a second form for one agency needs a human', { otherForms: 1 }, 'otherFormProposed', 'needsHuman'],
    [
      'where that rule is unchecked, it is named',
      { otherForms: 1, law: { ...law, once: rule('once', null, false) } },
      'ruleUnverified',
      'needsHuman',
    ],
  ])('%s', (_title, change, code, verdict) => {
    expect(findingsOf({ ...facts, ...change })).toContainEqual(expect.objectContaining({ code, verdict }));
  });

  test('years are never counted by an unchecked figure', () => {
    const all = { ...history, ratings: [rated('BTGDV', 2025), rated('BTGDV', 2026)] };
    const found = findingsOf({
      ...facts,
      ground: ground('twoYears'),
      history: all,
      law: { ...law, yearsInRow: rule('years', 2, false) },
    });
    expect(found.map(({ code }) => code)).not.toContain('excellentInRow');
  });

  test('under the law of 2003, which had no such rule, a second form is nothing to say', () => {
    const found = findingsOf({ ...facts, otherForms: 1, law: { ...law, once: missing } });
    expect(found.map(({ code }) => code)).not.toContain('otherFormProposed');
  });

  describe('a registration in the covenant of the year', () => {
    const found = (change: Partial<NominationFacts>) =>
      findingsOf({ ...facts, ...change }).find(({ code }) => /regist/i.test(code));
    const asks = (verified: boolean) => ({ ...law, registration: rule('registration', null, verified) });

    test('is said where it is there, pointed out where it is not, and nothing where no covenant tells', () => {
      expect(found({ registered: true })).toEqual({ verdict: 'pass', code: 'registered' });
      expect(found({ registered: false })).toEqual({ verdict: 'needsHuman', code: 'registrationMissing' });
      expect(found({ registered: null, isTitle: true, law: asks(true) })).toBeUndefined();
    });

    test('stops a title alone, and only where a rule of the day that somebody checked asks for it', () => {
      const title = { registered: false, isTitle: true };
      expect(found({ ...title, law: asks(true) })).toMatchObject({ verdict: 'fail', citation: 'Luật 2022' });
      expect(found({ ...title, law: asks(false) })).toMatchObject({ verdict: 'needsHuman', citation: 'Luật 2022' });
      expect(found({ ...title, isTitle: false, law: asks(true) })).toEqual({
        verdict: 'needsHuman',
        code: 'registrationMissing',
      });
      expect(mayGoToBallot(findingsOf({ ...facts, ...title, law: asks(true) }))).toMatchObject({
        refusal: { code: 'nomination.notRegistered' },
      });
      expect(mayGoToBallot(findingsOf({ ...facts, ...title })).ok).toBe(true);
    });
  });

  test('exactly the share of the charter is no warning', () => {
    const codes = findingsOf({ ...facts, nominated: 4, members: 8 }).map(({ code }) => code);
    expect(codes).not.toContain('manyNominated');
  });

  test('as many as the charter lets through is no warning, one more is', () => {
    const codes = (nominated: number) =>
      findingsOf({ ...facts, charter: { ...charter, most: 3 }, nominated }).map(({ code }) => code);
    expect(codes(3)).not.toContain('overQuota');
    expect(codes(4)).toContain('overQuota');
  });

  test('seven of nine are 77.78 percent', () => {
    expect(findingsOf({ ...facts, nominated: 7 })).toContainEqual(
      expect.objectContaining({
        code: 'manyNominated',
        params: { nominated: 7, members: 9, shareBps: 77_78, warningBps: 50_00 },
      }),
    );
  });

  test('before a ground is chosen nothing is found about it', () => {
    expect(findingsOf({ ...facts, ground: null }).map(({ code }) => code)).toEqual(['scoreReachesFloor', 'noHold']);
  });

  test('whatever is unknown, nothing but a hold or a low score fails', () => {
    const unknown = findingsOf({
      ...facts,
      place: null,
      charter: null,
      ground: ground('twoYears', false),
      nominated: 9,
    });
    expect(unknown.every(({ verdict }) => verdict !== 'fail')).toBe(true);
  });
});

describe("the ballot's door", () => {
  test.each<[string, Partial<NominationFacts>, string | null]>([
    ['is open for a nomination without a failure', {}, null],
    ['is open where a human has to judge', { ground: ground('twoYears', false), nominated: 9, place: null }, null],
    ['is closed below the floor', { place: place(79_00) }, 'nomination.scoreBelowFloor'],
    ['is closed on hold', { hold }, 'nomination.onHold'],
  ])('%s', (_title, change, code) => {
    const decision = mayGoToBallot(findingsOf({ ...facts, ...change }));
    expect(decision.ok ? null : decision.refusal.code).toBe(code);
  });
});
