import { describe, expect, test } from 'vitest';
import type { AchievementKind } from '../history/kinds';
import type { Rating } from '../scoring/rating';
import type { Finding } from '../shared/finding';
import {
  advancedShare,
  comparedByProvince,
  comparedInBloc,
  confirmedAchievement,
  everybodyCompleted,
  excellentYears,
  hasBaseFighter,
  leadsBloc,
  nobodyWarned,
  ratedAtLeast,
  targetsExceeded,
} from './conditions';
import type { AgencyRecords, PeopleOfYear, RatedYear } from './facts';
import { caseOf, formIn, groundIn, lawWith, ruleFor } from './testing';

const said = (finding: Finding | null) => (finding ? `${finding.verdict} ${finding.code}` : 'nothing');
const certificate = formIn('PROV_CERT');
const rated = (year: number, rating: Rating = 'excellent', change: Partial<RatedYear> = {}): RatedYear => ({
  agencyId: 'BTC',
  year,
  rating,
  issued: true,
  ...change,
});
const people = (change: Partial<PeopleOfYear> = {}): Partial<AgencyRecords> => ({
  people: [
    {
      agencyId: 'BTC',
      year: 2025,
      people: 10_000,
      completedTasks: 10_000,
      advancedWorkers: 7_000,
      baseFighters: 1,
      ...change,
    },
  ],
});

describe('limb (a): outstanding in the movement', () => {
  test('a place in the ranking of the bloc passes; without one the missing place itself is for a human', () => {
    expect(comparedInBloc(caseOf(), certificate, groundIn('movement'))).toMatchObject({
      verdict: 'pass',
      rule: { code: 'PROV_CERT.movement', from: '2024-01-01' },
    });
    expect(said(comparedInBloc(caseOf({ place: null }), certificate, groundIn('movement')))).toBe('nothing');
  });

  test.each(['unit-1', 'person-1'])('%s of a ranked agency does not pass by the place of its agency', (subjectKey) => {
    const one = caseOf({ subjectKey, place: { rank: 1, tied: false, totalCenti: 96_00, ranked: 9 } });
    expect(said(comparedInBloc(one, certificate, groundIn('movement')))).toBe('needsHuman comparedElsewhere');
    expect(said(leadsBloc(one, formIn('PROV_FLAG'), groundIn('leading')))).toBe('needsHuman comparedElsewhere');
  });
});

describe('limbs (b) and (c): a sudden achievement, a contribution', () => {
  const achievement = (kind: AchievementKind, confirmed = true) => ({
    id: 'a',
    agencyId: 'BTC',
    kind,
    from: '2025-03-01',
    to: '2025-06-30',
    titleFold: '',
    confirmed,
  });
  const find = (ground: 'sudden' | 'contribution', kind: AchievementKind | null, confirmed = true) =>
    said(
      confirmedAchievement(
        caseOf({ named: kind && { achievement: achievement(kind, confirmed), initiatives: [] } }),
        certificate,
        groundIn(ground),
      ),
    );
  test.each<[string, string, string]>([
    ['a confirmed sudden achievement passes', find('sudden', 'sudden'), 'pass achievementConfirmed'],
    ['an unconfirmed one is for a human', find('sudden', 'sudden', false), 'needsHuman suddenUnconfirmed'],
    ['a project is no sudden achievement', find('sudden', 'project'), 'fail achievementOfOtherKind'],
    ['a confirmed contribution passes', find('contribution', 'project'), 'pass achievementConfirmed'],
    [
      'an unconfirmed one is for a human',
      find('contribution', 'movement', false),
      'needsHuman contributionUnconfirmed',
    ],
    ['a sudden achievement is no contribution', find('contribution', 'sudden'), 'fail achievementOfOtherKind'],
    ['none named is for a human', find('sudden', null), 'needsHuman suddenUnconfirmed'],
  ])('%s', (_title, found, expected) => {
    expect(found).toBe(expected);
  });

  test('one of the year that is on record and confirmed is pointed out', () => {
    const one = caseOf({}, { achievements: [achievement('sudden')] });
    expect(said(confirmedAchievement(one, certificate, groundIn('sudden')))).toBe('needsHuman achievementNotNamed');
    expect(said(confirmedAchievement({ ...one, year: 2024 }, certificate, groundIn('sudden')))).toBe(
      'needsHuman suddenUnconfirmed',
    );
  });
});

describe('limb (d): two years in a row', () => {
  const two = lawWith(ruleFor('certificate.yearsInRow', 2));
  const find = (ratings: readonly RatedYear[], records: Partial<AgencyRecords> = {}) =>
    said(excellentYears(caseOf({}, { ratings, ...records }), two));
  const title = (year: number, revoked = false) => ({
    agencyId: 'BTC',
    subjectKey: 'agency',
    formCode: 'EXCELLENT_COLLECTIVE',
    basis: null,
    year,
    achievementId: null,
    revoked,
  });
  const merged = [{ fromAgencyId: 'OLD', toAgencyId: 'BTC', kind: 'merged', on: '2025-03-01' }] as const;
  test.each<[string, string, string]>([
    ['both excellent pass', find([rated(2024), rated(2025)]), 'pass excellentInRow'],
    [
      'excellent three years ago and now is not in a row',
      find([rated(2023), rated(2025)]),
      'needsHuman yearUnrecorded',
    ],
    ['one missing is for a human', find([rated(2025)]), 'needsHuman yearUnrecorded'],
    ['one that was good fails', find([rated(2024, 'good'), rated(2025)]), 'fail yearNotExcellent'],
    [
      'one that has not come is waited for',
      find([rated(2024), rated(2025, 'excellent', { issued: false })]),
      'needsHuman yearNotIssued',
    ],
    [
      'one of a predecessor is for a human',
      find([rated(2025), rated(2024, 'excellent', { agencyId: 'OLD' })], {
        predecessors: ['OLD'],
        successions: merged,
      }),
      'needsHuman yearOfPredecessor',
    ],
    [
      'twice Excellent Labour Collective passes by the titles',
      find([], { awards: [title(2024), title(2025)] }),
      'pass excellentCollectiveInRow',
    ],
    ['a revoked title is none', find([], { awards: [title(2024, true), title(2025)] }), 'needsHuman yearUnrecorded'],
    [
      'a title a year too early is not in a row',
      find([], { awards: [title(2023), title(2025)] }),
      'needsHuman yearUnrecorded',
    ],
  ])('%s', (_title, found, expected) => {
    expect(found).toBe(expected);
  });

  test('which year is missing is told', () => {
    expect(excellentYears(caseOf({}, { ratings: [rated(2025)] }), two).params).toEqual({ years: '2024' });
  });

  test('by an unchecked or unknown number of years nothing is counted', () => {
    const one = caseOf({}, { ratings: [rated(2024), rated(2025)] });
    expect(said(excellentYears(one, lawWith(ruleFor('certificate.yearsInRow', 2, false))))).toBe(
      'needsHuman twoYearsUnrecorded',
    );
    expect(said(excellentYears(one, lawWith()))).toBe('needsHuman twoYearsUnrecorded');
  });

  test('where the law asks for three, two are not enough', () => {
    const one = caseOf({}, { ratings: [rated(2024), rated(2025)] });
    expect(said(excellentYears(one, lawWith(ruleFor('certificate.yearsInRow', 3))))).toBe('needsHuman yearUnrecorded');
  });
});

describe('the flags', () => {
  const place = (rank: number, tied = false) => ({ rank, tied, totalCenti: 96_00, ranked: 9 });
  const flag = formIn('PROV_FLAG');
  test.each([
    ['the first leads', caseOf({ place: place(1) }), 'pass leadsBloc'],
    ['one of two first is for a human', caseOf({ place: place(1, true) }), 'needsHuman doesNotLead'],
    ['the second is for a human', caseOf({ place: place(2) }), 'needsHuman doesNotLead'],
  ])('%s', (_title, one, expected) => {
    expect(said(leadsBloc(one, flag, groundIn('leading')))).toBe(expected);
  });

  test.each([
    ['every target exceeded passes', { all: 12, met: 12, exceeded: 12 }, 'pass targetsExceeded'],
    ['one only met is for a human', { all: 12, met: 12, exceeded: 11 }, 'needsHuman targetsNotExceeded'],
    ['one missed fails', { all: 12, met: 11, exceeded: 11 }, 'fail targetsNotExceeded'],
    ['none at all is for a human', { all: 0, met: 0, exceeded: 0 }, 'needsHuman targetsUnknown'],
    ['unknown is for a human', null, 'needsHuman targetsUnknown'],
  ])('%s', (_title, targets, expected) => {
    expect(said(targetsExceeded(caseOf({ targets }), flag))).toBe(expected);
  });

  test('among the leaders of the blocs only the province compares', () => {
    expect(said(comparedByProvince(formIn('GOV_FLAG')))).toBe('needsHuman comparedByProvince');
  });
});

describe('the collectives’ titles', () => {
  const title = formIn('EXCELLENT_COLLECTIVE');
  test.each<[string, readonly RatedYear[], 'excellent' | 'good', string]>([
    ['excellent reaches excellent', [rated(2025)], 'excellent', 'pass ratedExcellent'],
    ['good does not', [rated(2025, 'good')], 'excellent', 'fail notRatedExcellent'],
    ['good reaches good', [rated(2025, 'good')], 'good', 'pass ratedGood'],
    ['excellent reaches good', [rated(2025)], 'good', 'pass ratedGood'],
    ['completed does not', [rated(2025, 'completed')], 'good', 'fail notRatedGood'],
    ['unrecorded is for a human', [rated(2024)], 'good', 'needsHuman yearlyRatingUnrecorded'],
    ['not issued is waited for', [rated(2025, 'notCompleted', { issued: false })], 'good', 'needsHuman yearNotIssued'],
    [
      'a predecessor’s is not one’s own',
      [rated(2025, 'excellent', { agencyId: 'OLD' })],
      'good',
      'needsHuman yearlyRatingUnrecorded',
    ],
  ])('%s', (_title, ratings, least, expected) => {
    expect(said(ratedAtLeast(caseOf({}, { ratings }), least, title))).toBe(expected);
  });

  const atLeast70 = lawWith(ruleFor('collective.advancedShare', 70_00));
  const over50 = lawWith(ruleFor('collective.advancedMoreThan', 50_00));
  test.each([
    ['69,99 % of advanced workers are short of 70 %', 6_999, atLeast70, 'fail advancedShareShort'],
    ['70 % are enough', 7_000, atLeast70, 'pass advancedShareReached'],
    ['before 2024 50 % were not more than 50 %', 5_000, over50, 'fail advancedShareShort'],
    ['before 2024 50,01 % were', 5_001, over50, 'pass advancedShareReached'],
    ['without a rule nothing is found', 1, lawWith(), 'nothing'],
    [
      'unchecked, a human says it',
      1,
      lawWith(ruleFor('collective.advancedShare', 70_00, false)),
      'needsHuman ruleUnverified',
    ],
  ])('%s', (_title, advancedWorkers, law, expected) => {
    expect(said(advancedShare(caseOf({}, people({ advancedWorkers })), law))).toBe(expected);
  });

  test('seven of ten and two of three are judged in integers', () => {
    expect(said(advancedShare(caseOf({}, people({ people: 10, advancedWorkers: 7 })), atLeast70))).toBe(
      'pass advancedShareReached',
    );
    expect(said(advancedShare(caseOf({}, people({ people: 3, advancedWorkers: 2 })), atLeast70))).toBe(
      'fail advancedShareShort',
    );
  });

  test('nobody counted is for a human, in each of the three questions', () => {
    for (const one of [caseOf(), caseOf({}, people({ people: 0 })), caseOf({}, people({ year: 2024 }))]) {
      expect(said(advancedShare(one, atLeast70))).toBe('needsHuman peopleUnrecorded');
      expect(said(everybodyCompleted(one, title))).toBe('needsHuman completedUnrecorded');
      expect(said(hasBaseFighter(one, title))).toBe('needsHuman fightersUnrecorded');
    }
  });

  test('everybody completed, or one did not; a base fighter, or none', () => {
    expect(said(everybodyCompleted(caseOf({}, people()), title))).toBe('pass everybodyCompleted');
    expect(said(everybodyCompleted(caseOf({}, people({ completedTasks: 9_999 })), title))).toBe(
      'fail notEverybodyCompleted',
    );
    expect(said(hasBaseFighter(caseOf({}, people()), title))).toBe('pass hasBaseFighter');
    expect(said(hasBaseFighter(caseOf({}, people({ baseFighters: 0 })), title))).toBe('fail noBaseFighter');
  });

  test('a reprimand keeps nobody from being advanced, a warning does, whoever got it; another year does not count', () => {
    const of = (measure: 'reprimand' | 'warning', from: string) =>
      said(
        nobodyWarned(
          caseOf(
            { on: '2026-01-10' },
            { disciplines: [{ agencyId: 'BTC', subject: 'member', measure, from, until: null }] },
          ),
          formIn('ADVANCED_COLLECTIVE'),
        ),
      );
    expect(of('reprimand', '2025-05-01')).toBe('pass nobodyWarned');
    expect(of('warning', '2025-01-01')).toBe('fail somebodyWarned');
    expect(of('warning', '2025-12-31')).toBe('fail somebodyWarned');
    expect(of('warning', '2024-12-31')).toBe('pass nobodyWarned');
  });

  test('a measure taken after the day of the judgment had not been taken', () => {
    const taken = { agencyId: 'BTC', subject: 'member', measure: 'warning', from: '2025-09-01', until: null } as const;
    const of = (on: string) =>
      said(nobodyWarned(caseOf({ on }, { disciplines: [taken] }), formIn('ADVANCED_COLLECTIVE')));
    expect(of('2025-08-31')).toBe('pass nobodyWarned');
    expect(of('2025-09-01')).toBe('fail somebodyWarned');
  });
});
