import { expect, test } from 'vitest';
import { standingToQuota } from './over-quota';

const one = (
  id: string,
  status: 'draft' | 'sent' | 'returned' | 'approved' | 'notApproved' | 'withdrawn',
  formCode = 'PROV_CERT',
) => ({
  id,
  status,
  formCode,
});
const mine = one('mine', 'draft');
const two = { kind: 'count', most: 2 } as const;

test('a nomination goes above the quota once as many others stand before the bloc', () => {
  expect(standingToQuota(two, 9, [mine, one('a', 'sent')], mine, null)).toEqual({
    most: 2,
    taken: 1,
    left: 1,
    over: false,
  });
  expect(standingToQuota(two, 9, [mine, one('a', 'sent'), one('b', 'approved')], mine, null)).toEqual({
    most: 2,
    taken: 2,
    left: 0,
    over: true,
  });
});

test('drafts, what was withdrawn or voted down, and other forms take up no place', () => {
  const others = [one('a', 'draft'), one('b', 'withdrawn'), one('c', 'notApproved'), one('d', 'sent', 'PROV_FLAG')];
  expect(standingToQuota(two, 9, others, mine, null)).toMatchObject({ taken: 0, over: false });
});

test('one that comes again after a return keeps its place', () => {
  const back = one('mine', 'returned');
  expect(standingToQuota(two, 9, [back, one('a', 'sent'), one('b', 'sent')], back, 'PROV_CERT')).toMatchObject({
    over: false,
  });
});

test('one that comes again for another form than it was sent for needs a place of that form', () => {
  const back = one('mine', 'returned');
  expect(standingToQuota(two, 9, [back, one('a', 'sent'), one('b', 'sent')], back, 'PROV_FLAG')).toMatchObject({
    over: true,
  });
});

test('a share is of the members, rounded down; without a quota there is no limit', () => {
  expect(standingToQuota({ kind: 'share', num: 1, den: 3 }, 8, [], mine, null)).toMatchObject({ most: 2 });
  expect(standingToQuota(undefined, 8, [], mine, null)).toBeNull();
});
