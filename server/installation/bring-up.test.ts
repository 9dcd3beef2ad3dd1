import { afterAll, beforeAll, expect, test } from 'vitest';
import { agencyVersions } from '@/db/schema/agency';
import { blocMemberships } from '@/db/schema/bloc';
import { appointments, people } from '@/db/schema/person';
import { eventsOf } from '../person/testing';
import { at } from '../sample/run';
import { openWorld, type World } from '../testing/world';
import { bringUp } from './bring-up';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const now = at('2022-01-10', '14:00');
const kept = async () => {
  const { read } = world.store;
  const terms = await read.select().from(blocMemberships);
  return {
    terms: new Set(terms.map(({ agencyId, kind, from, to }) => `${agencyId} ${kind} ${from} ${to}`)),
    names: new Set((await read.select().from(agencyVersions)).map(({ id, searchKey }) => `${id} ${searchKey}`)),
    people: new Set((await read.select().from(people)).map(({ id, searchKey }) => `${id} ${searchKey}`)),
    posts: new Set((await read.select().from(appointments)).map(({ id, searchKey }) => `${id} ${searchKey}`)),
  };
};

test('rows of an earlier version are completed as they would be written today, once, with one event', async () => {
  const whole = await kept();
  await bringUp(world.store, now);
  expect(await eventsOf(world, 'installation.broughtUp')).toEqual([]);

  await world.store.transaction(async (tx) => {
    await tx.delete(blocMemberships);
    await tx.update(agencyVersions).set({ searchKey: '' });
    await tx.update(people).set({ searchKey: '' });
    await tx.update(appointments).set({ searchKey: '' });
  });
  await bringUp(world.store, now);
  expect(await kept()).toEqual(whole);
  await bringUp(world.store, now);
  expect(await eventsOf(world, 'installation.broughtUp')).toHaveLength(1);
});
