import { expect, test } from 'vitest';
import { pageIn } from './evidence';

test.each([
  ['trang 3', 3],
  ['Trang 3, mục II.2', 3],
  ['mục II, trang 12–14', 12],
  ['tr. 7', 7],
  ['tr7', 7],
  ['TRANG SỐ 21', 21],
  ['mục II.2', null],
  ['trang 0', null],
  ['trang bìa', null],
  ['phụ lục 4', null],
  ['atr 5', null],
  ['', null],
])('"%s" names page %s', (place, page) => {
  expect(pageIn(place)).toBe(page);
});
