import { afterAll, beforeAll, expect, test } from 'vitest';
import { and, eq, isNotNull, lt, or } from 'drizzle-orm';
import { agencyVersions } from '@/db/schema/agency';
import { awardForms, awardGrounds } from '@/db/schema/award';
import { blocMemberships } from '@/db/schema/bloc';
import { appointments, people } from '@/db/schema/person';
import { ruleValues } from '@/db/schema/regulation';
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

test('grounds and earlier names of forms that came with a later version are entered beside what is kept', async () => {
  const { read } = world.store;
  const all = async () => ({
    forms: await read.$count(awardForms),
    grounds: await read.$count(awardGrounds),
    lapsed: await read.$count(awardGrounds, isNotNull(awardGrounds.to)),
  });
  const whole = await all();
  await world.store.transaction(async (tx) => {
    await tx
      .delete(awardGrounds)
      .where(or(eq(awardGrounds.formCode, 'ADVANCED_WORKER'), eq(awardGrounds.formCode, 'PM_CERT')));
    await tx.delete(awardForms).where(and(eq(awardForms.code, 'ADVANCED_WORKER'), lt(awardForms.from, '2024-01-01')));
    // The administrator's own: a lapsed ground is not entered again.
    await tx
      .delete(awardGrounds)
      .where(and(eq(awardGrounds.formCode, 'GOV_FLAG'), lt(awardGrounds.from, '2024-01-01')));
  });
  await bringUp(world.store, now);
  expect(await all()).toEqual({ ...whole, grounds: whole.grounds - 1, lapsed: whole.lapsed - 1 });
});

test('rules the program has since learnt to ask for get their keys, and new ones are entered; what an administrator keeps is left alone', async () => {
  const { read } = world.store;
  const keyed = async () =>
    (await read.select().from(ruleValues))
      .map(({ code, key, from, statement }) => `${code} ${key} ${from} ${statement}`)
      .toSorted();
  const whole = await keyed();
  await world.store.transaction(async (tx) => {
    await tx.update(ruleValues).set({ key: 'G-06' }).where(eq(ruleValues.key, 'discipline.countFrom'));
    await tx.delete(ruleValues).where(eq(ruleValues.key, 'objection.answerDays'));
  });
  await bringUp(world.store, now);
  expect(await keyed()).toEqual(whole);

  // A version somebody ended earlier, or wrote themselves, is not the program's to put back.
  await world.store.transaction(async (tx) => {
    await tx
      .delete(ruleValues)
      .where(and(eq(ruleValues.key, 'discipline.countFrom'), eq(ruleValues.from, '2025-07-01')));
  });
  const kept = await keyed();
  await bringUp(world.store, now);
  expect(await keyed()).toEqual(kept);
});
