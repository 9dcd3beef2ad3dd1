import { expect, test } from 'vitest';
import { fromCompositions } from './from-compositions';

const in21 = ['UBKT', 'BTG', 'DUK'].map((agencyId) => ({ year: 2021, agencyId }));
const in22 = ['UBKT', 'BTG'].map((agencyId) => ({ year: 2022, agencyId }));
const in25 = ['UBKT', 'BTGDV', 'DUK'].map((agencyId) => ({ year: 2025, agencyId }));

test('an agency belongs through each run of the years it stood in, and still does where it stands in the latest', () => {
  expect(fromCompositions([...in25, ...in21, ...in22])).toEqual([
    { agencyId: 'UBKT', from: '2021-01-01', to: null },
    { agencyId: 'BTGDV', from: '2025-01-01', to: null },
    { agencyId: 'DUK', from: '2021-01-01', to: '2021-12-31' },
    { agencyId: 'DUK', from: '2025-01-01', to: null },
    { agencyId: 'BTG', from: '2021-01-01', to: '2022-12-31' },
  ]);
});

test('nobody belongs beyond the last day of their own', () => {
  expect(fromCompositions(in21, new Map([['DUK', '2025-02-28']]))).toContainEqual({
    agencyId: 'DUK',
    from: '2021-01-01',
    to: '2025-02-28',
  });
});

test('a bloc without a year has nobody', () => {
  expect(fromCompositions([])).toEqual([]);
});
