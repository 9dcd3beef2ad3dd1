import { expect, test } from 'vitest';
import { installation } from './schema/installation';
import { openTestStore } from './testing';

test('every test has every table, and rows nobody else sees', async () => {
  const [mine, yours] = await Promise.all([openTestStore(), openTestStore()]);
  await mine.transaction((tx) => tx.insert(installation).values({ id: '1', kind: 'sample', createdAt: new Date() }));
  expect(await mine.read.$count(installation)).toBe(1);
  expect(await yours.read.$count(installation)).toBe(0);
  await Promise.all([mine.close(), yours.close()]);
});
