import { expect, test } from 'vitest';
import { listAddress } from './list-address';

test('a list without a query is its path', () => {
  expect(listAddress('/register', {})).toBe('/register');
});

test('a change replaces one key and keeps the others', () => {
  expect(listAddress('/register', { year: '2021', page: '3' }, { page: '4' })).toBe('/register?year=2021&page=4');
});

test('an empty value leaves its key out', () => {
  expect(listAddress('/register', { year: '', page: '3' }, { page: undefined })).toBe('/register');
});

test('repeated keys and Vietnamese words survive', () => {
  expect(listAddress('/register', { kind: ['a', 'b'], q: 'Tỉnh ủy' })).toBe(
    '/register?kind=a&kind=b&q=T%E1%BB%89nh+%E1%BB%A7y',
  );
});
