import { expect, test } from 'vitest';
import { lumpBonus } from '../criteria/scale';
import { hundred } from '../criteria/testing';
import { mayAttach, pageIn } from './evidence';
import { linesOf } from './lines';

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

test.each([
  ['A1', 'A1'],
  [lumpBonus, 'Điểm thưởng'],
])('the same file twice at line "%s" is said of "%s"', (code, shown) => {
  const lines = linesOf({ ...hundred, bonuses: [], bonusCapCenti: 5_00 }, 'party');
  expect(mayAttach(lines, code, [{ code, sha256: 'a' }], 'a')).toMatchObject({
    refusal: { code: 'evidence.alreadyThere', params: { code: shown } },
  });
});
