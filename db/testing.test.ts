import { expect, test } from 'vitest';
import type { Store } from './client';
import { installation } from './schema/installation';
import { copiesOf, openTestStore } from './testing';

const write = (store: Store, id: string) =>
  store.transaction((tx) => tx.insert(installation).values({ id, kind: 'sample', createdAt: new Date() }));
const idsIn = async (store: Store) => (await store.read.select().from(installation)).map(({ id }) => id).toSorted();

test('every test has every table, and rows nobody else sees', async () => {
  const [mine, yours] = await Promise.all([openTestStore(), openTestStore()]);
  await write(mine, '1');
  expect(await idsIn(mine)).toEqual(['1']);
  expect(await idsIn(yours)).toEqual([]);
  await Promise.all([mine.close(), yours.close()]);
});

test('a world many begin in is made once, and what one writes in its copy nobody else sees', async () => {
  let made = 0;
  const open = copiesOf(async (store) => {
    await write(store, 'the beginning');
    made += 1;
    return made;
  });
  const [mine, yours] = await Promise.all([open(), open()]);
  await write(mine.store, 'mine');
  expect(await idsIn(mine.store)).toEqual(['mine', 'the beginning']);
  expect(await idsIn(yours.store)).toEqual(['the beginning']);
  await Promise.all([mine.store.close(), yours.store.close()]);

  const later = await open();
  expect([await idsIn(later.store), later.made, made]).toEqual([['the beginning'], 1, 1]);
  await later.store.close();
});
