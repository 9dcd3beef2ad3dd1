import { describe, expect, test } from 'vitest';
import type { Succession } from '../award/across-mergers';
import { fairRows, parityOf, proposedShare, sharesByKind, type FairAward } from './fairness';

const award = (agencyId: string, year: number, change: Partial<FairAward> = {}): FairAward => ({
  agencyId,
  subjectKind: 'agency',
  subjectKey: 'agency',
  formCode: 'PROV_CERT',
  year,
  decidedOn: `${year + 1}-03-01`,
  revokedOn: null,
  ...change,
});
const members = [
  { agencyId: 'BTC', kind: 'party' },
  { agencyId: 'BTGDV', kind: 'party' },
  { agencyId: 'TCT', kind: 'school' },
];
const merged: Succession[] = [{ fromAgencyId: 'BTG', toAgencyId: 'BTGDV', kind: 'merged', on: '2025-03-01' }];
const span = { year: 2025, on: '2026-12-01', formCode: null };
const rows = (awards: readonly FairAward[], asked = span) => fairRows(members, awards, merged, asked);

describe('how the awards fell on the members', () => {
  test('how often, when last, how long ago, how many years in a row', () => {
    const years = [2018, 2019, 2020, 2022, 2023];
    const [btc] = rows(years.map((year) => award('BTC', year)));
    expect(btc).toMatchObject({ times: 5, lastYear: 2023, gap: 2, streak: 3, years });
  });

  test('two awards of one year are two times, and one year of a run', () => {
    const [btc] = rows([award('BTC', 2024), award('BTC', 2024, { formCode: 'PROV_FLAG' }), award('BTC', 2025)]);
    expect(btc).toMatchObject({ times: 3, streak: 2, gap: 0 });
  });

  test('who never had one has no last year and no gap', () => {
    expect(rows([])[2]).toMatchObject({ times: 0, lastYear: null, gap: null, streak: 0, before: 0 });
  });

  test('what a predecessor was awarded stands apart and is never added', () => {
    const [, heir] = rows([award('BTG', 2023), award('BTG', 2024), award('BTGDV', 2025)]);
    expect(heir).toMatchObject({ times: 1, streak: 1, lastYear: 2025, before: 2, beforeYears: [2023, 2024] });
  });

  test('later years, later decisions, revoked ones and other forms do not count', () => {
    const awards = [
      award('BTC', 2026),
      award('BTC', 2025, { decidedOn: '2026-12-02' }),
      award('BTC', 2020, { revokedOn: '2021-06-01' }),
      award('BTC', 2019, { formCode: 'PROV_FLAG' }),
    ];
    expect(rows(awards)[0]).toMatchObject({ times: 1, lastYear: 2019 });
    expect(fairRows(members, awards, merged, { ...span, formCode: 'PROV_CERT' })[0]).toMatchObject({ times: 0 });
  });

  test('awards of its people are not its own', () => {
    expect(rows([award('BTC', 2024, { subjectKind: 'individual', subjectKey: 'a' })])[0]).toMatchObject({ times: 0 });
  });

  test('the kinds of agencies side by side', () => {
    expect(sharesByKind(members, rows([award('BTC', 2024), award('BTC', 2025)]))).toEqual([
      { kind: 'party', members: 2, awarded: 1, times: 2 },
      { kind: 'school', members: 1, awarded: 0, times: 0 },
    ]);
  });
});

test('leaders stand against staff, women against men', () => {
  const persons = [
    { id: 'a', woman: false, leads: true },
    { id: 'b', woman: true, leads: false },
    { id: 'c', woman: true, leads: false },
  ];
  const of = (subjectKey: string, year: number) => award('BTC', year, { subjectKind: 'individual', subjectKey });
  expect(parityOf(persons, [of('a', 2024), of('a', 2025), of('b', 2025)], span)).toEqual({
    leaders: { persons: 1, awarded: 1, awards: 2 },
    staff: { persons: 2, awarded: 1, awards: 1 },
    women: { persons: 2, awarded: 1, awards: 1 },
    men: { persons: 1, awarded: 1, awards: 2 },
  });
});

test.each([
  [5, 10, 5_000, 5_000, false],
  [6, 10, 5_000, 6_000, true],
  [7, 9, 5_000, 7_777, true],
  [7, 9, null, 7_777, false],
  [0, 0, 5_000, null, false],
])('%i proposed of %i members, warned over %s', (proposed, all, warning, shareBps, isOver) => {
  expect(proposedShare(proposed, all, warning)).toEqual({ shareBps, isOver });
});
