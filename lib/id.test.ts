import { expect, test } from 'vitest';
import { newId } from './id';

test('an id is a uuid of version 7 that tells when it was made', () => {
  const at = Date.parse('2022-01-10T08:42:00Z');
  const id = newId(at);
  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)).toBe(at);
});

test('later ids sort after earlier ones, and no two are alike', () => {
  const moments = [0, 1, 255, 256, 65_535, 1_641_776_400_000, 1_641_776_400_001, 2 ** 47].map(newId);
  expect(moments.toSorted()).toEqual(moments);
  expect(new Set(Array.from({ length: 10_000 }, () => newId(1))).size).toBe(10_000);
});
