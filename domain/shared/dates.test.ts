import { describe, expect, test } from 'vitest';
import { addDays, covers, dayOf, daysBetween, isIsoDate, parseDay } from './dates';

describe('days', () => {
  test('a day begins at midnight in Việt Nam', () => {
    expect(dayOf(new Date('2022-01-09T16:59:59Z'))).toBe('2022-01-09');
    expect(dayOf(new Date('2022-01-09T17:00:00Z'))).toBe('2022-01-10');
  });

  test('a period covers its first and its last day, and every day after the first while it runs', () => {
    const term = { from: '2021-01-15', to: '2022-01-10' };
    expect(['2021-01-14', '2021-01-15', '2022-01-10', '2022-01-11'].map((on) => covers(term, on))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(covers({ from: '2021-01-15', to: null }, '2099-12-31')).toBe(true);
  });

  test('days are counted over leap days, forwards and backwards', () => {
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
    expect(daysBetween('2022-01-10', '2022-01-01')).toBe(-9);
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
    expect(addDays('2022-01-01', -1)).toBe('2021-12-31');
  });

  test.each(['2022-1-10', '2022-02-30', '10/01/2022', '', '2022-01-10T00:00'])(
    '"%s" is not a day as it is kept',
    (text) => {
      expect(isIsoDate(text)).toBe(false);
    },
  );
});

describe('a typed day', () => {
  test.each([
    '10/1/2022',
    '10-01-2022',
    '10.1.22',
    '10 01 2022',
    '10012022',
    '2022-01-10',
    '2022-1-10',
    ' 10 / 1 / 2022 ',
  ])('"%s" is 10 January 2022', (typed) => {
    expect(parseDay(typed)).toBe('2022-01-10');
  });

  test.each(['', '30/02/2022', '10/1', '10//1/2022', '1012022', '10/1/022', 'hôm nay'])('"%s" is none', (typed) => {
    expect(parseDay(typed)).toBeNull();
  });

  // A pattern that looks back over the spaces would outlast the suite.
  test('a text of a million spaces is none', () => {
    expect(parseDay(`10${' '.repeat(1_000_000)}x`)).toBeNull();
  });
});
