import { describe, expect, test } from 'vitest';
import { countAcrossMergers, excellentInRow, predecessorsOf, type Succession, type YearRating } from './across-mergers';

// The mergers of 2025 as domain 12.2 tells them; the days are examples.
const successions: readonly Succession[] = [
  { fromAgencyId: 'BTG', toAgencyId: 'BTGDV', kind: 'merged', on: '2025-03-01' },
  { fromAgencyId: 'BDV', toAgencyId: 'BTGDV', kind: 'merged', on: '2025-03-01' },
  { fromAgencyId: 'DUK', toAgencyId: null, kind: 'dissolved', on: '2025-03-01' },
  { fromAgencyId: 'BDBP', toAgencyId: 'BPTTH', kind: 'merged', on: '2025-07-01' },
  { fromAgencyId: 'BVSK', toAgencyId: 'VPTU', kind: 'merged', on: '2025-07-01' },
];
const rated = (agencyId: string, year: number, excellent = true, issued = true): YearRating => ({
  agencyId,
  year,
  excellent,
  issued,
});
const found = (agencyId: string, years: readonly number[], ratings: readonly YearRating[]) => {
  const { verdict, code, params } = excellentInRow(agencyId, years, ratings, successions);
  return [verdict, code, params?.years];
};

describe('two consecutive years of a merged board (domain 12.2, case 3)', () => {
  const board = [rated('BTGDV', 2025), rated('BTGDV', 2026), rated('BTG', 2024), rated('BDV', 2024)];

  test('in December 2026 it has both years of its own and passes', () => {
    expect(found('BTGDV', [2025, 2026], board)).toEqual(['pass', 'excellentInRow', '2025, 2026']);
  });

  test('in December 2025 the year 2024 is that of its predecessors: a human decides', () => {
    expect(found('BTGDV', [2024, 2025], board)).toEqual(['needsHuman', 'yearOfPredecessor', '2024']);
  });

  test('whatever its predecessors were rated, neither yes nor no is said', () => {
    for (const predecessors of [[], [rated('BTG', 2024, false)], [rated('BTG', 2024), rated('BDV', 2024, false)]])
      expect(found('BTGDV', [2024, 2025], [rated('BTGDV', 2025), ...predecessors])).toEqual([
        'needsHuman',
        'yearOfPredecessor',
        '2024',
      ]);
  });

  test('its own year that was not excellent fails, merger or not', () => {
    expect(found('BTGDV', [2024, 2025], [...board.slice(2), rated('BTGDV', 2025, false)])).toEqual([
      'fail',
      'yearNotExcellent',
      '2025',
    ]);
  });
});

describe('two consecutive years of an agency that was there all the time', () => {
  test.each<[string, readonly YearRating[], readonly unknown[]]>([
    ['both excellent pass', [rated('BTC', 2024), rated('BTC', 2025)], ['pass', 'excellentInRow', '2024, 2025']],
    ['a year nobody recorded is no failure', [rated('BTC', 2025)], ['needsHuman', 'yearUnrecorded', '2024']],
    [
      'a rating still to come is waited for',
      [rated('BTC', 2024), rated('BTC', 2025, true, false)],
      ['needsHuman', 'yearNotIssued', '2025'],
    ],
    [
      'one year below fails even when the other is unknown',
      [rated('BTC', 2025, false)],
      ['fail', 'yearNotExcellent', '2025'],
    ],
  ])('%s', (_title, ratings, expected) => {
    expect(found('BTC', [2024, 2025], ratings)).toEqual(expected);
  });

  test('one that took another in keeps its own years', () => {
    expect(found('VPTU', [2024, 2025], [rated('VPTU', 2024), rated('VPTU', 2025), rated('BVSK', 2024, false)])).toEqual(
      ['pass', 'excellentInRow', '2024, 2025'],
    );
  });
});

describe('awards across a merger', () => {
  const awards = [
    { agencyId: 'BTG', year: 2023 },
    { agencyId: 'BDV', year: 2024 },
    { agencyId: 'BTGDV', year: 2025 },
    { agencyId: 'DUK', year: 2024 },
    { agencyId: 'BTC', year: 2024 },
  ];
  const years = [2023, 2024, 2025];

  test('those of the predecessors are shown beside its own, and a human says whether they count', () => {
    expect(countAcrossMergers('BTGDV', years, awards, successions)).toEqual({
      is: 'needsHuman',
      count: 1,
      before: 2,
      finding: { verdict: 'needsHuman', code: 'awardsOfPredecessors', params: { count: 1, before: 2 } },
    });
  });

  test('out of the years asked for, nothing is in doubt', () => {
    expect(countAcrossMergers('BTGDV', [2025], awards, successions)).toEqual({ is: 'known', count: 1 });
  });

  test('a dissolved agency keeps its own history and leaves it to nobody (case 4)', () => {
    expect(countAcrossMergers('DUK', years, awards, successions)).toEqual({ is: 'known', count: 1 });
    for (const heir of ['DUUB', 'DUCQ', 'BTGDV']) expect(predecessorsOf(heir, successions)).not.toContain('DUK');
    expect(countAcrossMergers('DUUB', years, awards, successions)).toEqual({ is: 'known', count: 0 });
  });
});

describe('where an agency came from', () => {
  test('is followed over several steps, and never in a circle', () => {
    const steps: readonly Succession[] = [
      { fromAgencyId: 'A', toAgencyId: 'B', kind: 'merged', on: '2010-01-01' },
      { fromAgencyId: 'B', toAgencyId: 'C', kind: 'split', on: '2020-01-01' },
      { fromAgencyId: 'C', toAgencyId: 'B', kind: 'split', on: '2021-01-01' },
    ];
    expect(predecessorsOf('C', steps).toSorted()).toEqual(['A', 'B']);
  });

  test('a new name and a new place make no predecessor', () => {
    const same: readonly Succession[] = [
      { fromAgencyId: 'X', toAgencyId: 'X', kind: 'renamed', on: '2020-01-01' },
      { fromAgencyId: 'Y', toAgencyId: 'X', kind: 'moved', on: '2020-01-01' },
    ];
    expect(predecessorsOf('X', same)).toEqual([]);
  });
});
