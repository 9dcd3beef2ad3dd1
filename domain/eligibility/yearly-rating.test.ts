import { describe, expect, test } from 'vitest';
import type { Finding } from '../shared/finding';
import { lawWith, ruleFor } from './testing';
import { excellentCap, personalPoints, ratingFindings, type RatingDetails } from './yearly-rating';

const law = lawWith(
  ruleFor('rating.excellent.points', 90_00),
  ruleFor('rating.good.points', 70_00),
  ruleFor('rating.completed.points', 50_00),
  ruleFor('rating.excellent.onTime', 100_00),
  ruleFor('rating.excellent.aboveRequired', 30_00),
  ruleFor('rating.excellent.noDiscipline'),
  ruleFor('rating.excellent.cured', 100_00),
  ruleFor('rating.excellent.cap', 20_00),
  ruleFor('rating.excellent.capOutstanding', 25_00),
  ruleFor('rating.person.general', 30_00),
  ruleFor('rating.person.results', 70_00),
);
const details: RatingDetails = {
  rating: 'excellent',
  pointsCenti: 90_00,
  tasks: 10_000,
  tasksOnTime: 10_000,
  tasksAboveRequired: 3_000,
  defects: 2,
  defectsCured: 2,
  disciplined: false,
};
const said = (finding: Finding | null) => (finding ? `${finding.verdict} ${finding.code}` : 'nothing');
const found = (change: Partial<RatingDetails>, by = law) => ratingFindings({ ...details, ...change }, by).map(said);

describe('B-01: an excellent rating', () => {
  test('reaches every edge exactly', () => {
    expect(found({})).toEqual([
      'pass ratingPointsReached',
      'pass tasksOnTimeReached',
      'pass tasksAboveReached',
      'pass ratingDisciplineReached',
      'pass defectsCuredReached',
    ]);
  });

  test.each<[string, Partial<RatingDetails>, string]>([
    ['89,99 points are short', { pointsCenti: 89_99 }, 'fail ratingPointsShort'],
    ['one task late is short of all', { tasksOnTime: 9_999 }, 'fail tasksOnTimeShort'],
    ['29,99 % of tasks above what was required are short', { tasksAboveRequired: 2_999 }, 'fail tasksAboveShort'],
    ['a disciplined unit or leader fails', { disciplined: true }, 'fail ratingDisciplineShort'],
    ['one defect left fails', { defectsCured: 1 }, 'fail defectsCuredShort'],
    ['no defects at all are all cured', { defects: 0, defectsCured: 0 }, 'pass defectsCuredReached'],
    ['unknown points are for a human', { pointsCenti: null }, 'needsHuman ratingPointsUnknown'],
    ['unknown tasks are for a human', { tasks: null }, 'needsHuman tasksOnTimeUnknown'],
    ['unknown tasks above, too', { tasksAboveRequired: null }, 'needsHuman tasksAboveUnknown'],
    ['unknown defects, too', { defectsCured: null }, 'needsHuman defectsCuredUnknown'],
  ])('%s', (_title, change, expected) => {
    expect(found(change)).toContain(expected);
  });
});

describe('B-02: the bands', () => {
  test.each<[RatingDetails['rating'], number, string]>([
    ['good', 70_00, 'pass ratingPointsReached'],
    ['good', 89_99, 'pass ratingPointsReached'],
    ['good', 69_99, 'fail ratingPointsShort'],
    ['good', 90_00, 'needsHuman ratingPointsAbove'],
    ['completed', 50_00, 'pass ratingPointsReached'],
    ['completed', 69_99, 'pass ratingPointsReached'],
    ['completed', 49_99, 'fail ratingPointsShort'],
    ['completed', 70_00, 'needsHuman ratingPointsAbove'],
    ['notCompleted', 49_99, 'pass ratingPointsReached'],
    ['notCompleted', 50_00, 'needsHuman ratingPointsAbove'],
  ])('%s with %i hundredths: %s', (rating, pointsCenti, expected) => {
    expect(found({ rating, pointsCenti })).toEqual([expected]);
  });

  test('before 30/8/2025 nothing is found, and unchecked a human says it', () => {
    expect(found({}, lawWith())).toEqual([]);
    expect(found({ rating: 'good' }, lawWith(ruleFor('rating.good.points', 70_00, false)))).toEqual([
      'needsHuman ruleUnverified',
    ]);
  });
});

describe('B-03: the cap on excellent', () => {
  test.each<[string, number, number, boolean, string]>([
    ['20 of 100 good ones are the cap', 20, 100, true, 'pass underCap'],
    ['21 are for the competent level', 21, 100, true, 'needsHuman capForOutstanding'],
    ['25 still are', 25, 100, true, 'needsHuman capForOutstanding'],
    ['26 are too many', 26, 100, true, 'fail overCap'],
    ['while not all are on record nobody fails', 26, 100, false, 'needsHuman capForOutstanding'],
    ['nor passes', 1, 100, false, 'needsHuman capUnknown'],
  ])('%s', (_title, excellent, good, all, expected) => {
    expect(said(excellentCap({ excellent, good, all }, law))).toBe(expected);
  });
  test('without the rule nothing is found', () => {
    expect(said(excellentCap({ excellent: 9, good: 9, all: true }, lawWith()))).toBe('nothing');
  });
});

describe('B-04: a person’s points', () => {
  test.each<[number | null, number | null, string]>([
    [30_00, 70_00, 'pass personalPointsWithin'],
    [30_01, 70_00, 'fail personalPointsOver'],
    [30_00, 70_01, 'fail personalPointsOver'],
    [null, 70_00, 'needsHuman personalPointsUnknown'],
  ])('%s general and %s for results: %s', (generalCenti, resultsCenti, expected) => {
    expect(said(personalPoints({ generalCenti, resultsCenti }, law))).toBe(expected);
  });
});
