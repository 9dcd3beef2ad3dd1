import { describe, expect, test } from 'vitest';
import type { InitiativeScope } from '../history/kinds';
import type { EligibilityCase, PersonRecords } from './facts';
import { eligibilityOf } from './judge';
import { caseOf, formIn, groundIn, lawWith, ruleFor } from './testing';

const law = lawWith(
  ruleFor('certificate.yearsInRow', 2),
  ruleFor('fighter.provinceTimes', 3),
  ruleFor('fighter.nationTimes', 2),
);
const titles = (formCode: string, ...years: number[]) => years.map((year) => ({ formCode, year }));
const person = (held: PersonRecords['titles'] = [], leads = false): PersonRecords => ({
  titles: held,
  ratings: [],
  leads,
});
const named = (...scopes: InitiativeScope[]): EligibilityCase['named'] => ({
  achievement: null,
  initiatives: scopes.map((scope, i) => ({ id: `${i}`, agencyId: 'BTC', scope, usedElsewhere: 0 })),
});
const found = (
  form: string,
  ground: Parameters<typeof groundIn>[0],
  of: PersonRecords,
  change: Partial<EligibilityCase> = {},
  by = law,
) =>
  eligibilityOf(caseOf({ ...change, person: of }), formIn(form), groundIn(ground), by).map(
    ({ verdict, code }) => `${verdict} ${code}`,
  );

describe('fighters', () => {
  test.each<[string, PersonRecords, EligibilityCase['named'], string[]]>([
    [
      'three base titles in a row and an initiative of the province pass',
      person(titles('EMU_FIGHTER_BASE', 2023, 2024, 2025)),
      named('province'),
      ['pass titlesInRow', 'pass initiativeReaches'],
    ],
    [
      'the title of the year reviewed may still be to come',
      person(titles('EMU_FIGHTER_BASE', 2022, 2023, 2024)),
      named('nation'),
      ['pass titlesInRow', 'pass initiativeReaches'],
    ],
    [
      'a gap is for a human',
      person(titles('EMU_FIGHTER_BASE', 2022, 2024, 2025)),
      named('province'),
      ['needsHuman titlesShort', 'pass initiativeReaches'],
    ],
    [
      'an initiative of the base alone falls short, none is for a human',
      person(titles('EMU_FIGHTER_BASE', 2023, 2024, 2025)),
      named('base'),
      ['pass titlesInRow', 'fail initiativeScopeShort'],
    ],
    [
      'none named is for a human',
      person(titles('EMU_FIGHTER_BASE', 2023, 2024, 2025)),
      null,
      ['pass titlesInRow', 'needsHuman initiativeNotNamed'],
    ],
  ])('of the province: %s', (_title, of, initiatives, expected) => {
    expect(found('EMU_FIGHTER_PROV', 'severalYears', of, { named: initiatives })).toEqual(
      expect.arrayContaining(expected),
    );
  });

  test('of the nation: whether two titles of the province follow each other a human compares', () => {
    const of = person(titles('EMU_FIGHTER_PROV', 2021, 2025));
    expect(found('EMU_FIGHTER_NATION', 'severalYears', of, { named: named('nation') })).toContain(
      'needsHuman titlesToCompare',
    );
    expect(found('EMU_FIGHTER_NATION', 'severalYears', person(), { named: named('province') })).toEqual(
      expect.arrayContaining(['needsHuman titlesShort', 'fail initiativeScopeShort']),
    );
  });

  test('of the base: an advanced worker of the year with an initiative passes; without one the rating is for a human', () => {
    const of = person(titles('ADVANCED_WORKER', 2025));
    expect(found('EMU_FIGHTER_BASE', 'yearly', of, { named: named('base') })).toEqual(
      expect.arrayContaining(['pass advancedOfYear', 'pass initiativeReaches']),
    );
    expect(found('EMU_FIGHTER_BASE', 'yearly', person())).toEqual(
      expect.arrayContaining(['needsHuman advancedUnrecorded', 'needsHuman personUnrated']),
    );
  });
});

describe('what a person was rated', () => {
  const rated = (rating: 'excellent' | 'good' | 'completed', year = 2025): PersonRecords => ({
    ...person(titles('ADVANCED_WORKER', 2025)),
    ratings: [{ year, rating }],
  });
  test.each<[string, PersonRecords, string, string]>([
    ['good makes an advanced worker', rated('good'), 'ADVANCED_WORKER', 'pass personGood'],
    ['completed does not', rated('completed'), 'ADVANCED_WORKER', 'fail personNotGood'],
    ['another year says nothing', rated('good', 2024), 'ADVANCED_WORKER', 'needsHuman personUnrated'],
    ['excellent makes a base fighter', rated('excellent'), 'EMU_FIGHTER_BASE', 'pass personExcellent'],
    ['good without an initiative does not', rated('good'), 'EMU_FIGHTER_BASE', 'fail personNotExcellent'],
  ])('%s', (_title, of, form, expected) => {
    expect(found(form, 'yearly', of)).toContain(expected);
  });
  test('good with an initiative does', () => {
    expect(found('EMU_FIGHTER_BASE', 'yearly', rated('good'), { named: named('base') }).join()).not.toContain('fail');
  });
});

test('two base titles in a row are the limb of two years; the years of the agency are not a person’s', () => {
  const rated = [2024, 2025].map((year) => ({ agencyId: 'BTC', year, rating: 'excellent' as const, issued: true }));
  const records = { ...caseOf().records, ratings: rated };
  expect(
    found('PROV_CERT_INDIVIDUAL', 'twoYears', person(titles('EMU_FIGHTER_BASE', 2024, 2025)), { records }),
  ).toContain('pass titlesInRow');
  expect(found('PROV_CERT_INDIVIDUAL', 'twoYears', person(), { records })).toContain('needsHuman titlesShort');
});

describe('G-10: the award of who leads looks at the body led', () => {
  const old = lawWith(ruleFor('head.collectiveRating'));
  const rated = (rating: 'good' | 'notCompleted') => ({
    records: { ...caseOf().records, ratings: [{ agencyId: 'BTC', year: 2025, rating, issued: true }] },
  });
  test.each([
    ['one rated good passes', rated('good'), true, 'pass bodyLedRated'],
    ['one that did not complete its tasks fails', rated('notCompleted'), true, 'fail bodyLedFailed'],
    ['one nobody rated is for a human', {}, true, 'needsHuman bodyLedUnrated'],
  ])('%s', (_title, change, leads, expected) => {
    expect(found('ADVANCED_WORKER', 'yearly', person([], leads), change, old)).toContain(expected);
  });
  test('whoever does not lead, and other days, are not asked', () => {
    expect(found('ADVANCED_WORKER', 'yearly', person(), rated('notCompleted'), old).join()).not.toContain('bodyLed');
    expect(found('ADVANCED_WORKER', 'yearly', person([], true), rated('notCompleted')).join()).not.toContain('bodyLed');
  });
});
