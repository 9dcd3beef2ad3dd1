import { describe, expect, test } from 'vitest';
import { onePerDay } from './catalogue';

describe('one row per day', () => {
  const row = (from: string, to: string | null, name = 'PROV_CERT') => ({ name, from, to });

  test.each([
    ['rows that follow each other', [row('2024-01-01', null), row('2017-10-01', '2023-12-31')], true],
    ['rows of different things', [row('2024-01-01', null), row('2024-01-01', null, 'PROV_FLAG')], true],
    ['rows that share a day', [row('2017-10-01', '2024-01-01'), row('2024-01-01', null)], false],
    ['a row after one without end', [row('2017-10-01', null), row('2024-01-01', null)], false],
    ['the same row twice', [row('2024-01-01', null), row('2024-01-01', null)], false],
  ])('%s', (_title, rows, ok) => {
    expect(onePerDay(rows).ok).toBe(ok);
  });
});
