import { expect, test } from 'vitest';
import { yearRanges } from './year-ranges';

test('years that follow each other are one span', () => {
  expect(yearRanges([2023, 2011, 2012, 2013, 2024, 2030])).toBe('2011–2013, 2023–2024, 2030');
  expect(yearRanges([])).toBe('');
});
