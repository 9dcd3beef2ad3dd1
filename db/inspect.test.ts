import postgres from 'postgres';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openStore } from './client';
import { discard } from './discard';
import { inspect } from './inspect';
import { migrateStore } from './migrate';
import { type Place, placeOf } from './place';
import { installation } from './schema/installation';
import { makeTestPlace } from './testing';

let place: Place;
let remove: () => Promise<void>;

beforeEach(async () => {
  ({ place, remove } = await makeTestPlace());
});

afterEach(() => remove());

const nothing = { empty: true, kind: undefined, current: false, strangers: [] };

test('a place where nothing was kept is empty', async () => {
  expect(await inspect(place)).toEqual(nothing);
});

test('a migrated place without its row was cut off while being filled', async () => {
  await migrateStore(place);
  expect(await inspect(place)).toEqual({ empty: false, kind: undefined, current: true, strangers: [] });
});

test('an installation says what it is', async () => {
  await migrateStore(place);
  const store = await openStore(place);
  await store.transaction((tx) => tx.insert(installation).values({ id: '1', kind: 'real', createdAt: new Date() }));
  await store.close();
  expect(await inspect(place)).toMatchObject({ kind: 'real', current: true });
});

test('what is discarded is empty again', async () => {
  await migrateStore(place);
  await discard(place);
  expect(await inspect(place)).toEqual(nothing);
});

test('tables of others in the same database are named; a file has none', async () => {
  if ('url' in place) {
    const other = postgres(place.url, { max: 1 });
    await other`create table people (name text)`;
    await other.end();
  }
  expect((await inspect(place)).strangers).toEqual('url' in place ? ['public.people'] : []);
});

test('the sample and a real installation never share a place', () => {
  const settings = { dataDir: '/d', databaseUrl: undefined };
  const url = 'postgres://somewhere/db';
  expect(placeOf({ ...settings, kind: 'sample' })).toEqual({ file: '/d/sample.sqlite' });
  expect(placeOf({ ...settings, kind: 'real' })).toEqual({ file: '/d/giao-uoc.sqlite' });
  expect(placeOf({ ...settings, databaseUrl: url, kind: 'sample' })).toEqual({ url, schema: 'giao_uoc_sample' });
  expect(placeOf({ ...settings, databaseUrl: url, kind: 'real' })).toEqual({ url, schema: 'giao_uoc' });
});
