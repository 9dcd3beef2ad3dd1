import { describe, expect, test } from 'vitest';
import type { GroundCode } from '../award/catalogue';
import type { AgencyRecords, EligibilityCase } from '../eligibility/facts';
import { caseOf, formIn, groundIn, lawWith, ruleFor } from '../eligibility/testing';
import { findingsOf, mayGoToBallot, type NominationFacts } from './findings';

const law = lawWith(ruleFor('achievement.once'), ruleFor('hold.openMatter'), ruleFor('certificate.yearsInRow', 2));
const charter = { nominatedShareWarningBps: 50_00, citation: 'Quy chế khối', most: null };
const facts: NominationFacts = {
  one: caseOf(),
  chosen: { form: formIn('PROV_CERT'), ground: groundIn('movement') },
  law,
  charter,
  registered: null,
  isTitle: false,
  otherForms: 0,
  nominated: 4,
  membersNominated: 4,
  members: 9,
};
const one = (change: Partial<EligibilityCase>, records: Partial<AgencyRecords> = {}) => ({
  one: caseOf(change, records),
});
const on = (code: GroundCode, verified = true) => ({
  chosen: {
    form: formIn(code === 'leading' ? 'PROV_FLAG' : code === 'yearly' ? 'EXCELLENT_COLLECTIVE' : 'PROV_CERT'),
    ground: groundIn(code, verified),
  },
});
const place = (totalCenti: number, rank = 3, tied = false) => ({ rank, tied, totalCenti, ranked: 9 });
const hold = { reason: 'Đang thanh tra', basis: 'QĐ 12-QĐ/UBKT', openedOn: '2021-11-20' };
const rated = (agencyId: string, year: number) => ({ agencyId, year, rating: 'excellent' as const, issued: true });
const merged = [{ fromAgencyId: 'BTG', toAgencyId: 'BTC', kind: 'merged', on: '2025-03-01' }] as const;

describe('what the rules find about a nomination', () => {
  test.each<[string, Partial<NominationFacts>, string, string]>([
    ['points above the floor pass', {}, 'scoreReachesFloor', 'pass'],
    ['a hundredth below the floor fails', one({ place: place(79_99) }), 'scoreBelowFloor', 'fail'],
    ['an agency outside the ranking needs a human', one({ place: null }), 'notRanked', 'needsHuman'],
    ['without a hold nothing stands in the way', {}, 'noHold', 'pass'],
    ['a hold fails', one({ hold }), 'onHold', 'fail'],
    ['a verified ground is cited', {}, 'groundCited', 'pass'],
    ['an unverified ground needs a human', on('movement', false), 'groundUnverified', 'needsHuman'],
    ['the ranking is the comparison in the movement', {}, 'comparedInBloc', 'pass'],
    ['two years without recorded ratings need a human, never fail', on('twoYears'), 'yearUnrecorded', 'needsHuman'],
    ['a title without a recorded rating needs a human', on('yearly'), 'yearlyRatingUnrecorded', 'needsHuman'],
    ['a sudden achievement needs a human', on('sudden'), 'suddenUnconfirmed', 'needsHuman'],
    ['a contribution needs a human', on('contribution'), 'contributionUnconfirmed', 'needsHuman'],
    ['a flag goes to the first', { ...on('leading'), ...one({ place: place(96_00, 1) }) }, 'leadsBloc', 'pass'],
    ['more than half of the members is a warning', { membersNominated: 5 }, 'manyNominated', 'needsHuman'],
    [
      'two years on record pass',
      { ...on('twoYears'), ...one({}, { ratings: [rated('BTC', 2024), rated('BTC', 2025)] }) },
      'excellentInRow',
      'pass',
    ],
    [
      'a year before the merger needs a human, whatever the predecessor was rated',
      {
        ...on('twoYears'),
        ...one({}, { ratings: [rated('BTG', 2024), rated('BTC', 2025)], predecessors: ['BTG'], successions: merged }),
      },
      'yearOfPredecessor',
      'needsHuman',
    ],
    [
      'how many years nobody has checked is said beside it',
      { ...on('twoYears'), law: lawWith(ruleFor('certificate.yearsInRow', 2, false)) },
      'ruleUnverified',
      'needsHuman',
    ],
    ['a second form for one agency needs a human', { otherForms: 1 }, 'otherFormProposed', 'needsHuman'],
    [
      'where that rule is unchecked, it is named',
      { otherForms: 1, law: lawWith(ruleFor('achievement.once', null, false)) },
      'ruleUnverified',
      'needsHuman',
    ],
  ])('%s', (_title, change, code, verdict) => {
    expect(findingsOf({ ...facts, ...change })).toContainEqual(expect.objectContaining({ code, verdict }));
  });

  test('each finding that follows from a rule names the version of it', () => {
    const found = findingsOf({ ...facts, otherForms: 1 });
    expect(found.find(({ code }) => code === 'otherFormProposed')?.rule).toEqual({
      code: 'achievement.once',
      from: '2024-01-01',
    });
    expect(found.find(({ code }) => code === 'groundCited')?.rule).toEqual({
      code: 'PROV_CERT.movement',
      from: '2024-01-01',
    });
  });

  test('years are never counted by an unchecked figure', () => {
    const found = findingsOf({
      ...facts,
      ...on('twoYears'),
      ...one({}, { ratings: [rated('BTC', 2024), rated('BTC', 2025)] }),
      law: lawWith(ruleFor('certificate.yearsInRow', 2, false)),
    });
    expect(found.map(({ code }) => code)).not.toContain('excellentInRow');
  });

  test('under the law of 2003, which had no such rule, a second form is nothing to say', () => {
    const found = findingsOf({ ...facts, otherForms: 1, law: lawWith() });
    expect(found.map(({ code }) => code)).not.toContain('otherFormProposed');
  });

  describe('a registration in the covenant of the year', () => {
    const found = (change: Partial<NominationFacts>) =>
      findingsOf({ ...facts, ...change }).find(({ code }) => /regist/i.test(code));
    const asks = (verified: boolean) => lawWith(ruleFor('title.registration', null, verified));
    const citation = 'Điều của title.registration';

    test('is said where it is there, pointed out where it is not, and nothing where no covenant tells', () => {
      expect(found({ registered: true })).toEqual({ verdict: 'pass', code: 'registered' });
      expect(found({ registered: false })).toEqual({ verdict: 'needsHuman', code: 'registrationMissing' });
      expect(found({ registered: null, isTitle: true, law: asks(true) })).toBeUndefined();
    });

    test('stops a title alone, and only where a rule of the day that somebody checked asks for it', () => {
      const title = { registered: false, isTitle: true };
      expect(found({ ...title, law: asks(true) })).toMatchObject({ verdict: 'fail', citation });
      expect(found({ ...title, law: asks(false) })).toMatchObject({ verdict: 'needsHuman', citation });
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
    const codes = findingsOf({ ...facts, membersNominated: 4, members: 8 }).map(({ code }) => code);
    expect(codes).not.toContain('manyNominated');
  });

  test('as many as the charter lets through is no warning, one more is', () => {
    const codes = (nominated: number) =>
      findingsOf({ ...facts, charter: { ...charter, most: 3 }, nominated }).map(({ code }) => code);
    expect(codes(3)).not.toContain('overQuota');
    expect(codes(4)).toContain('overQuota');
  });

  test('seven of nine are 77.78 percent', () => {
    expect(findingsOf({ ...facts, nominated: 8, membersNominated: 7 })).toContainEqual(
      expect.objectContaining({
        code: 'manyNominated',
        params: { nominated: 7, members: 9, shareBps: 77_78, warningBps: 50_00 },
      }),
    );
  });

  test('before a ground is chosen nothing is found about it', () => {
    expect(findingsOf({ ...facts, chosen: null }).map(({ code }) => code)).toEqual(['scoreReachesFloor', 'noHold']);
  });

  test('whatever is unknown, nothing but a hold or a low score fails', () => {
    const unknown = findingsOf({
      ...facts,
      ...one({ place: null, floor: null }),
      ...on('twoYears', false),
      charter: null,
      nominated: 9,
      membersNominated: 9,
    });
    expect(unknown.every(({ verdict }) => verdict !== 'fail')).toBe(true);
  });
});

describe("the ballot's door", () => {
  test.each<[string, Partial<NominationFacts>, string | null]>([
    ['is open for a nomination without a failure', {}, null],
    [
      'is open where a human has to judge',
      { ...on('twoYears', false), ...one({ place: null }), membersNominated: 9 },
      null,
    ],
    ['is closed below the floor', one({ place: place(79_00) }), 'nomination.scoreBelowFloor'],
    ['is closed on hold', one({ hold }), 'nomination.onHold'],
  ])('%s', (_title, change, code) => {
    const decision = mayGoToBallot(findingsOf({ ...facts, ...change }));
    expect(decision.ok ? null : decision.refusal.code).toBe(code);
  });
});
