import { expect, test } from 'vitest';
import type { Records } from './facts';
import { partRecords } from './records';

const records: Records = {
  ratings: [
    { agencyId: 'BTG', year: 2024, rating: 'excellent', issued: true, paperOn: '2024-12-28' },
    { agencyId: 'BTGDV', year: 2025, rating: 'good', issued: true, paperOn: '2025-12-28' },
    { agencyId: 'BTC', year: 2025, rating: 'good', issued: true },
  ],
  disciplines: [{ agencyId: 'BTG', subject: 'collective', measure: 'reprimand', from: '2024-01-01', until: null }],
  people: [],
  awards: [
    {
      agencyId: 'BTGDV',
      subjectKey: 'agency',
      formCode: 'PROV_CERT',
      basis: 'merit',
      year: 2025,
      achievementId: null,
      revoked: true,
      decidedOn: '2026-02-01',
      revokedOn: '2026-06-01',
    },
  ],
  achievements: [],
  successions: [{ fromAgencyId: 'BTG', toAgencyId: 'BTGDV', kind: 'merged', on: '2025-03-01' }],
};
const of = partRecords(records);

test('an agency has its own years, and beside them those of whom it came from, each under its own name', () => {
  expect(of('BTGDV', '2026-12-01').ratings.map(({ agencyId, year }) => `${agencyId} ${year}`)).toEqual([
    'BTGDV 2025',
    'BTG 2024',
  ]);
  expect(of('BTC', '2026-12-01')).toMatchObject({ predecessors: [], ratings: [{ agencyId: 'BTC' }] });
});

test('the discipline of a predecessor is not its own', () => {
  expect(of('BTGDV', '2026-12-01').disciplines).toEqual([]);
});

test('a rating is issued from the day of its paper on', () => {
  const issued = (on: string) => of('BTGDV', on).ratings.find(({ year }) => year === 2025)?.issued;
  expect([issued('2025-12-27'), issued('2025-12-28')]).toEqual([false, true]);
  expect(of('BTC', '2020-01-01').ratings[0]?.issued).toBe(true);
});

test('an award is there from its decision on, and counts until the day it was revoked', () => {
  const seen = (on: string) => of('BTGDV', on).awards.map(({ revoked }) => revoked);
  expect([seen('2026-01-31'), seen('2026-02-01'), seen('2026-05-31'), seen('2026-06-01')]).toEqual([
    [],
    [false],
    [false],
    [true],
  ]);
});
