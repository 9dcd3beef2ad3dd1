import { and, asc, eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { auditEvents } from '@/db/schema/audit';
import { blocs } from '@/db/schema/bloc';
import { plans } from '@/db/schema/plan';
import { systemActor, type Context } from '../context';
import { perform } from '../perform';
import { adoptPlan } from '../plan/adopt';
import { registerAgencies } from '../agency/register';
import { RefusedError } from '../refused';
import { at } from '../sample/run';
import { openWorld, type World } from '../testing/world';
import { eventHash } from './append';
import { listEvents } from './queries';
import { verifyAudit } from './verify';

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.close());

const now = at('2022-01-10', '14:00');
const chainOf = (chain: string) =>
  world.store.read.select().from(auditEvents).where(eq(auditEvents.chain, chain)).orderBy(asc(auditEvents.seq));
const broken = async () => (await verifyAudit(world.store.read)).broken;
/** Changes a row behind the application's back. */
const tamper = (seq: number, changes: Partial<typeof auditEvents.$inferInsert>) =>
  world.store.transaction((tx) =>
    tx
      .update(auditEvents)
      .set(changes)
      .where(and(eq(auditEvents.chain, world.blocId), eq(auditEvents.seq, seq))),
  );
const remove = (seq: number) =>
  world.store.transaction((tx) =>
    tx.delete(auditEvents).where(and(eq(auditEvents.chain, world.blocId), eq(auditEvents.seq, seq))),
  );
/** Writes a note and nothing else. */
const note = async ({ record }: Context, subjectId: string) =>
  record({ action: 'deadline.set', subjectId, scope: { blocId: world.blocId, blocYearId: world.review } });

describe('the audit log', () => {
  test('has one chain for each bloc and one for what belongs to none, each counted from one', async () => {
    const chains = new Set((await world.store.read.select().from(auditEvents)).map(({ chain }) => chain));
    expect(chains).toEqual(new Set([world.blocId, 'installation']));
    for (const chain of chains) {
      const events = await chainOf(chain);
      expect(events.map(({ seq }) => seq)).toEqual(events.map((_event, i) => i + 1));
      expect(events[0]?.previousHash).toBe('');
      expect(events.slice(1).map(({ previousHash }) => previousHash)).toEqual(
        events.slice(0, -1).map(({ hash }) => hash),
      );
    }
    expect((await chainOf(world.blocId))[0]).toMatchObject({
      action: 'bloc.founded',
      actorId: null,
      actorName: 'Hệ thống',
      blocYearId: null,
    });
    expect(await verifyAudit(world.store.read)).toEqual({
      chains: 2,
      events: await world.store.read.$count(auditEvents),
      broken: null,
    });
  });

  test('hashes the same content to the same text, whatever the order of its keys and the engine that kept it', async () => {
    const [event] = await chainOf(world.blocId);
    if (!event) throw new Error('The chain is empty');
    const { hash, ...content } = event;
    expect(eventHash(content)).toBe(hash);
    expect(eventHash({ ...content, details: Object.fromEntries(Object.entries(content.details).toReversed()) })).toBe(
      hash,
    );
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
  });

  test('keeps Vietnamese text, numbers, lists and days as they were recorded', async () => {
    const details = {
      lý_do: 'Đủ điều kiện “Bằng khen”',
      centi: 9450,
      share: 0.1,
      none: null,
      list: [3, 1, 2],
      inner: { b: 1, a: [] },
      at: now,
    };
    await world.do(
      async ({ record }: Context, _input: null) =>
        record({ action: 'deadline.set', subjectId: 'x', scope: null, details }),
      systemActor,
      null,
    );
    const last = (await chainOf('installation')).at(-1);
    expect(last?.details).toEqual({ ...details, at: now.toISOString() });
    expect(last?.at).toEqual(now);
    expect(await broken()).toBeNull();
  });

  test('is read page by page, latest first, with the name of the bloc', async () => {
    await world.do(note, systemActor, 'the last note', at('2026-11-23'));
    const first = await listEvents(world.store.read, 1);
    const second = await listEvents(world.store.read, 2);
    const [bloc] = await world.store.read.select({ name: blocs.name }).from(blocs);
    expect(first).toMatchObject({
      total: await world.store.read.$count(auditEvents),
      pageCount: Math.ceil(first.total / 50),
    });
    expect(first.events[0]).toMatchObject({ event: { subjectId: 'the last note' }, bloc: bloc?.name });
    expect(first.events.length + second.events.length).toBe(Math.min(100, first.total));
  });
});

describe('an event changed by hand is named', () => {
  const named = (seq: number, reason: string) => expect.objectContaining({ chain: world.blocId, seq, reason });
  const event = async (seq: number) => {
    const found = (await chainOf(world.blocId)).find((one) => one.seq === seq);
    if (!found) throw new Error(`There is no event ${seq}`);
    return found;
  };

  test.each<[string, Partial<typeof auditEvents.$inferInsert>]>([
    ['its details', { details: { year: 2030 } }],
    ['who did it', { actorName: 'Người khác' }],
    ['what was done', { action: 'bulletin.published' }],
    ['when', { at: at('2022-01-10', '14:01') }],
    ['what it concerned', { subjectId: 'something else' }],
    ['its bloc year', { blocYearId: null }],
    ['its id', { id: 'another id' }],
    ['its hash', { hash: 'f'.repeat(64) }],
  ])('%s', async (_title, changes) => {
    await tamper(5, changes);
    expect(await broken()).toEqual(named(5, 'hash'));
  });

  test('its link to the one before', async () => {
    await tamper(5, { previousHash: 'f'.repeat(64) });
    expect(await broken()).toEqual(named(5, 'previous'));
  });

  test('with a hash made to fit: the next one no longer continues it', async () => {
    const { hash: _hash, ...content } = await event(5);
    const forged = { ...content, details: { year: 2030 } };
    await tamper(5, { details: forged.details, hash: eventHash(forged) });
    expect(await broken()).toEqual(named(6, 'previous'));
  });

  test('its number, upwards, to nothing or below', async () => {
    const last = (await chainOf(world.blocId)).length;
    await tamper(5, { seq: 1000 });
    expect(await broken()).toEqual(named(6, 'missing'));
    await tamper(1000, { seq: 5 });
    expect(await broken()).toBeNull();
    for (const seq of [0, -7]) {
      await tamper(last, { seq });
      expect(await broken()).toEqual(named(seq, 'missing'));
      await tamper(seq, { seq: last });
    }
    expect(await broken()).toBeNull();
  });

  test('removed: the one after it says so', async () => {
    const after = await event(6);
    await remove(5);
    expect(await broken()).toEqual({ chain: world.blocId, seq: 6, id: after.id, reason: 'missing' });
    await remove(1);
    expect(await broken()).toEqual(named(2, 'missing'));
  });

  test('put into another chain', async () => {
    const { seq } = (await chainOf(world.blocId)).at(-1) ?? { seq: 0 };
    const end = (await chainOf('installation')).length;
    await tamper(seq, { chain: 'installation', seq: end + 1 });
    expect(await broken()).toMatchObject({ chain: 'installation', seq: end + 1, reason: 'previous' });
  });

  test('after more events than are read at a time', async () => {
    const long: (typeof auditEvents.$inferSelect)[] = [];
    const blank = {
      chain: 'long',
      at: now,
      actorId: null,
      actorName: '',
      action: 'deadline.set',
      subjectId: '',
      blocYearId: null,
      details: {},
    };
    for (let seq = 1; seq <= 1100; seq += 1) {
      const content = { ...blank, id: `long ${seq}`, seq, previousHash: long.at(-1)?.hash ?? '' };
      long.push({ ...content, hash: eventHash(content) });
    }
    await world.store.transaction((tx) => tx.insert(auditEvents).values(long));
    expect(await broken()).toBeNull();
    await world.store.transaction((tx) =>
      tx.update(auditEvents).set({ actorName: 'x' }).where(eq(auditEvents.id, 'long 1051')),
    );
    expect(await broken()).toMatchObject({ chain: 'long', seq: 1051, reason: 'hash' });
  });
});

describe('performing', () => {
  test('two writers of one chain at once keep it whole', async () => {
    const before = (await chainOf(world.blocId)).length;
    await Promise.all(Array.from({ length: 12 }, (_, i) => world.do(note, systemActor, `note ${i}`)));
    const after = await chainOf(world.blocId);
    expect(after.length).toBe(before + 12);
    expect(new Set(after.slice(before).map(({ subjectId }) => subjectId)).size).toBe(12);
    expect(await broken()).toBeNull();
  });

  test('writers of different chains do not wait for each other, nor mix', async () => {
    const elsewhere = async ({ record }: Context, subjectId: string) =>
      record({ action: 'person.invited', subjectId, scope: null });
    await Promise.all(
      Array.from({ length: 6 }, (_, i) => [
        world.do(note, systemActor, `${i}`),
        world.do(elsewhere, systemActor, `${i}`),
      ]).flat(),
    );
    expect(await broken()).toBeNull();
  });

  test('a refused right leaves one event in the chain of its bloc, and nothing else', async () => {
    const before = await chainOf(world.blocId);
    await expect(world.do(adoptPlan, world.stranger, { blocYearId: world.plan })).rejects.toMatchObject({
      forbidden: true,
    });
    const after = await chainOf(world.blocId);
    expect(after.slice(before.length)).toMatchObject([
      {
        action: 'access.refused',
        actorId: world.stranger.personId,
        actorName: world.stranger.name,
        subjectId: world.plan,
        blocYearId: world.plan,
        details: { verb: 'adoptPlan', refusal: 'rights.notAppointed' },
      },
    ]);
    expect(await world.store.read.select({ on: plans.adoptedOn }).from(plans)).toEqual([{ on: null }]);
  });

  test('a refused right that belongs to no bloc is in the chain of the installation', async () => {
    await expect(world.do(registerAgencies, world.head('TCT'), [])).rejects.toMatchObject({ forbidden: true });
    expect((await chainOf('installation')).at(-1)).toMatchObject({
      action: 'access.refused',
      subjectId: world.head('TCT').personId,
      blocYearId: null,
    });
  });

  test('a refused rule leaves no event at all', async () => {
    const before = await world.store.read.$count(auditEvents);
    await expect(world.do(adoptPlan, world.secretary('UBKT'), { blocYearId: world.plan })).rejects.toMatchObject({
      forbidden: false,
    });
    expect(await world.store.read.$count(auditEvents)).toBe(before);
  });

  const rename = async ({ tx }: Context, name: string) => {
    await tx.update(blocs).set({ name }).where(eq(blocs.id, world.blocId));
  };
  const nameNow = async () => (await world.store.read.select({ name: blocs.name }).from(blocs))[0]?.name;

  test('a verb that records nothing is undone', async () => {
    const before = await nameNow();
    await expect(world.do(rename, systemActor, 'Khối khác')).rejects.toThrow(
      'rename changed something without recording it',
    );
    expect(await nameNow()).toBe(before);
  });

  test('a verb that fails after it has recorded is undone with its event', async () => {
    const [before, events] = [await nameNow(), await world.store.read.$count(auditEvents)];
    for (const error of [new Error('the disk is full'), new RefusedError({ code: 'plan.noTasks' }, false)]) {
      const half = async (context: Context, name: string) => {
        await rename(context, name);
        await note(context, 'half');
        throw error;
      };
      await expect(world.do(half, systemActor, 'Khối khác')).rejects.toBe(error);
    }
    expect(await nameNow()).toBe(before);
    expect(await world.store.read.$count(auditEvents)).toBe(events);
    expect(await broken()).toBeNull();
  });

  test('the moment is the one it was given, for the row and its event', async () => {
    const moment = at('2022-01-10', '15:07');
    await perform(note, systemActor, 'timed', { store: world.store, now: moment });
    expect((await chainOf(world.blocId)).at(-1)?.at).toEqual(moment);
  });
});
