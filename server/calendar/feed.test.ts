import ICAL from 'ical.js';
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { calendarFeeds } from '@/db/schema/calendar';
import { inOneLine, planMove } from '@/domain/calendar/moving';
import { cancelActivity } from '../activity/cancel';
import { moveActivity } from '../activity/move';
import { planActivity } from '../activity/plan';
import { getBlocYear } from '../bloc/queries';
import type { Actor } from '../context';
import { conveneConference } from '../conference/convene';
import { invitation } from '../conference/testing';
import { disablePerson, enablePerson } from '../person/administer';
import { endAppointment } from '../person/appoint';
import { listAppointments } from '../person/queries';
import { eventsOf, idOf } from '../person/testing';
import { opened } from '../result/testing';
import { foundDepartments } from '../sample/departments-bloc';
import { foundRehearsal } from '../sample/rehearsal';
import { findGround } from '../sample/ground';
import { at, runIn } from '../sample/run';
import { openWorld, type World } from '../testing/world';
import type { EventWords } from './events';
import { endFeed, findFeedPerson, makeFeed } from './feed';
import { moveDate } from './move-date';
import { addOwnDate } from './own-dates';
import { listYearDates } from './queries';
import { readFeed } from './read-feed';
import { takeRead } from './throttle';

let world: World;
const now = at('2022-01-10', '14:00');

beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.close());

const words: EventWords = {
  entry: ({ key, what }) => (what.is === 'own' ? what.name : `mốc ${key}`),
  task: ({ code }) => `việc ${code}`,
  place: (bloc, year) => `${bloc}, năm ${year}`,
  reminder: (summary) => `Ngày mai: ${summary}`,
};
const setting = { words, publicUrl: 'http://localhost:3000', name: 'Giao Ước – lịch của tôi' };
const made = async (person: Actor) => (await world.do(makeFeed, person, {})).token;
const read = (token: string, when = now) => readFeed(world.store.read, token, when, setting);

/** What a calendar program sees in the file. */
function events(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      summary: event.summary,
      on: event.startDate.toString(),
      wholeDay: event.startDate.isDate,
      sequence: event.sequence,
      stamp: component.getFirstPropertyValue('dtstamp')?.toString(),
      alarms: component
        .getAllSubcomponents('valarm')
        .map((alarm) => alarm.getFirstPropertyValue('trigger')?.toString()),
      description: event.description,
    };
  });
}
const feedOf = async (token: string, when = now) => events((await read(token, when))?.text ?? '');
const entryOf = (all: ReturnType<typeof events>, key: string, blocYearId = world.plan) =>
  all.find(({ uid }) => uid === `${key}.${blocYearId}@giao-uoc`);

async function move(dueOn: string, when = now) {
  const scope = await getBlocYear(world.store.read, world.plan, when);
  const plan = planMove(await listYearDates(world.store.read, scope), 'selfScore', dueOn, scope);
  const seen = plan.ok ? inOneLine(plan.value) : '';
  const input = { blocYearId: world.plan, key: 'selfScore', dueOn, reason: 'Lùi', seen };
  await world.do(moveDate, world.secretary('UBKT'), input, when);
}

/** Reads the feed as a process that remembers nothing would, and counts its queries. */
async function counted(token: string) {
  let queries = 0;
  const reader = new Proxy(world.store.read, {
    get(target, name, receiver) {
      if (name === 'select') queries += 1;
      return Reflect.get(target, name, receiver);
    },
  });
  const file = await readFeed(reader, token, now, setting);
  return { queries, events: events(file?.text ?? '').filter(({ uid }) => !uid.startsWith('task-')).length };
}

describe('what a calendar reads', () => {
  test('is the dates of every year the person may open, on whole days, with a reminder the day before', async () => {
    const all = await feedOf(await made(world.officer('TCT')));
    expect(entryOf(all, 'selfScore')).toEqual({
      uid: `selfScore.${world.plan}@giao-uoc`,
      summary: 'mốc selfScore – Khối thi đua các cơ quan Đảng tỉnh',
      on: '2022-11-27',
      wholeDay: true,
      sequence: 0,
      stamp: '2022-01-05T01:00:00Z',
      alarms: ['-PT16H'],
      description: 'Khối thi đua các cơ quan Đảng tỉnh, năm 2022',
    });
    const dates = all.filter(({ uid }) => !uid.startsWith('task-')).map(({ uid, on }) => [uid.split('.')[0], on]);
    expect(dates.filter(([key]) => key === 'conference')).toEqual([
      ['conference', '2023-01-08'],
      ['conference', '2022-01-10'],
    ]);
    expect(all).toHaveLength(new Set(all.map(({ uid }) => uid)).size);
    expect(dates).toHaveLength(16);
  });

  test('names its calendar and its time zone, ends each line as the standard asks, and none is too long', async () => {
    const text = (await read(await made(world.officer('TCT'))))?.text ?? '';
    const calendar = new ICAL.Component(ICAL.parse(text));
    expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe('Giao Ước – lịch của tôi');
    expect(calendar.getFirstPropertyValue('x-wr-timezone')).toBe('Asia/Ho_Chi_Minh');
    const lines = text.split('\r\n');
    expect(lines.some((line) => line.includes('\n') || Buffer.byteLength(line) > 75)).toBe(false);
  });

  test('holds what waits on the desk with a day, and nothing that waits without one', async () => {
    await opened(world);
    const all = await feedOf(await made(world.head('TCT')));
    const tasks = all.filter(({ uid }) => uid.startsWith('task-'));
    expect(tasks.map(({ summary, on }) => [summary.split(' – ')[0], on])).toEqual([
      ['việc register', '2022-02-28'],
      ['việc submitSheet', '2022-01-10'],
    ]);
    expect(all.filter(({ uid }) => uid.startsWith('scoringOpened')).map(({ alarms }) => alarms)).toEqual([[]]);
  });

  test('a joint activity stands in it under its own address, moves, and is gone once it is cancelled', async () => {
    const keeper = world.secretary('UBKT');
    const slot = { heldOn: '2022-04-19', session: 'morning', place: 'Nhà thi đấu tỉnh' } as const;
    const host = { hostAgencyId: world.agency('BTC').id, everybody: true, expected: [] };
    const planned = { blocYearId: world.plan, title: 'Hội thao', kind: 'exchange', ...slot, ...host } as const;
    await world.do(planActivity, keeper, planned, at('2022-01-12', '09:00'));
    const token = await made(world.officer('TCT'));
    expect(entryOf(await feedOf(token), 'activity-1')).toMatchObject({
      summary: 'mốc activity-1 – Khối thi đua các cơ quan Đảng tỉnh',
      on: '2022-04-19',
      sequence: 0,
      stamp: '2022-01-12T02:00:00Z',
      description: 'Khối thi đua các cơ quan Đảng tỉnh, năm 2022',
    });
    const which = { blocYearId: world.plan, number: 1, reason: 'Mưa lũ' };
    await world.do(moveActivity, keeper, { ...which, ...slot, heldOn: '2022-05-07' }, at('2022-04-01', '09:00'));
    expect(entryOf(await feedOf(token), 'activity-1')).toMatchObject({
      on: '2022-05-07',
      sequence: 1,
      stamp: '2022-04-01T02:00:00Z',
    });
    await world.do(cancelActivity, keeper, which, at('2022-04-02', '09:00'));
    expect(entryOf(await feedOf(token), 'activity-1')).toBeUndefined();
  });

  test('keeps its names when a date moves, counts the moves, and tells when', async () => {
    const token = await made(world.officer('TCT'));
    const before = await feedOf(token);
    await move('2022-12-01', at('2022-02-01', '09:00'));
    await move('2022-12-02', at('2022-02-02', '09:00'));
    const after = await feedOf(token);
    expect(after.map(({ uid }) => uid).toSorted()).toEqual(before.map(({ uid }) => uid).toSorted());
    expect(entryOf(after, 'selfScore')).toMatchObject({ on: '2022-12-02', sequence: 2, stamp: '2022-02-02T02:00:00Z' });
    expect(entryOf(after, 'appraisal')).toMatchObject({ on: '2022-12-03', sequence: 2 });
    expect(entryOf(after, 'covenant')).toEqual(entryOf(before, 'covenant'));
  });

  test('is the same to the letter until something changes, whenever it is read', async () => {
    const token = await made(world.officer('TCT'));
    const first = await read(token);
    const second = await read(token, at('2022-01-20', '03:00'));
    expect(second).toEqual(first);
    expect(first?.etag).toMatch(/^"[\w-]{43}"$/);
    await move('2022-12-01');
    expect((await read(token))?.etag).not.toBe(first?.etag);
  });

  test('has the day of the meeting in place of its deadline, under the same name', async () => {
    await world.do(conveneConference, world.secretary('UBKT'), { ...invitation(world), heldOn: '2022-01-14' });
    const all = await feedOf(await made(world.officer('TCT')));
    expect(entryOf(all, 'conference', world.review)).toMatchObject({ on: '2022-01-14', sequence: 1 });
    expect(entryOf(all, 'openingConference')).toMatchObject({ on: '2022-01-14', alarms: [] });
  });

  test('holds the name of an own date, however it is written, but not its note', async () => {
    const own = { name: 'Họp; tổ, "1"\\n BEGIN:VEVENT', dueOn: '2022-05-05', note: 'Tập thể A, 94 điểm' };
    const { ownDateId } = await world.do(addOwnDate, world.secretary('UBKT'), { blocYearId: world.plan, ...own });
    const token = await made(world.officer('TCT'));
    expect((await read(token))?.text).not.toContain('94 điểm');
    expect(entryOf(await feedOf(token), ownDateId)?.summary).toBe(`${own.name} – Khối thi đua các cơ quan Đảng tỉnh`);
  });

  test('is of one’s own blocs only: a stranger sees none of these, a rehearsal is in nobody’s', async () => {
    const run = runIn(world.store, () => now);
    await foundRehearsal(run, await findGround(world.store.read), 'dien-tap');
    const all = await feedOf(await made(world.officer('TCT')));
    expect(all.filter(({ on }) => on === '2022-11-27')).toHaveLength(1);
    expect(await feedOf(await made(world.stranger))).toEqual([]);
  });

  test('for the offices above the blocs begins with last year', async () => {
    const token = await made(world.provincial);
    expect(await feedOf(token)).toHaveLength(16);
    expect(await feedOf(token, at('2023-03-01'))).toHaveLength(8);
  });

  test('is read by as many queries for two blocs as for one', async () => {
    const token = await made(world.provincial);
    const one = await counted(token);
    await foundDepartments(
      runIn(world.store, () => now),
      await findGround(world.store.read),
      now,
    );
    const two = await counted(token);
    expect([one.events, two.events]).toEqual([16, 18]);
    expect(two.queries).toBe(one.queries);
  });

  test('ends with the appointment: who left sees nothing more', async () => {
    const person = world.officer('TCT');
    const token = await made(person);
    const [appointment] = await listAppointments(world.store.read, idOf(person));
    const input = { appointmentId: appointment?.id ?? '', to: '2022-01-10', paperRef: '' };
    await world.do(endAppointment, world.admin, input);
    expect(await feedOf(token)).not.toEqual([]);
    expect(await feedOf(token, at('2022-01-11'))).toEqual([]);
  });
});

describe('the secret link', () => {
  test('has 256 bits, is kept only as a hash, and is in no audit event', async () => {
    const person = world.officer('TCT');
    const token = await made(person);
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    const [row] = await world.store.read.select().from(calendarFeeds);
    expect(JSON.stringify(row)).not.toContain(token);
    expect(row?.tokenHash).toMatch(/^[0-9a-f]{64}$/);
    const [event] = await eventsOf(world, 'calendarFeed.made');
    expect(JSON.stringify(event)).not.toContain(token);
    expect(event?.subjectId).toBe(idOf(person));
  });

  test('ends when a new one is made, when it is switched off, and was never one for a token nobody made', async () => {
    const person = world.officer('TCT');
    const first = await made(person);
    const second = await made(person);
    expect(await read(first)).toBeNull();
    expect(await read(second)).not.toBeNull();
    const others = await made(world.head('TCT'));
    await world.do(endFeed, person, {});
    expect(await read(second)).toBeNull();
    expect(await read(others)).not.toBeNull();
    expect(await read('')).toBeNull();
    expect(await read(`${second}'--`)).toBeNull();
  });

  test('of a disabled person opens nothing, and stays ended when the person is enabled again', async () => {
    const person = world.officer('TCT');
    const token = await made(person);
    await world.do(disablePerson, world.admin, { personId: idOf(person) });
    expect(await read(token)).toBeNull();
    await world.do(enablePerson, world.admin, { personId: idOf(person) });
    expect(await read(token)).toBeNull();
  });

  test('is closed by the disabling itself, even where its row still stands open', async () => {
    const person = world.officer('TCT');
    const token = await made(person);
    await world.do(disablePerson, world.admin, { personId: idOf(person) });
    await world.store.transaction((tx) =>
      tx
        .update(calendarFeeds)
        .set({ endedAt: null })
        .where(eq(calendarFeeds.personId, idOf(person))),
    );
    expect(await findFeedPerson(world.store.read, token)).toBeNull();
  });

  test('made twice at once leaves one that is open', async () => {
    const person = world.officer('TCT');
    const tokens = await Promise.all([made(person), made(person)]);
    const open = await Promise.all(tokens.map((token) => findFeedPerson(world.store.read, token)));
    expect(open.filter((found) => found !== null)).toEqual([idOf(person)]);
  });

  test('is read so often from one address and no more; another address still reads', async () => {
    const from = `192.0.2.7 ${Date.now()}`;
    const waits = await Promise.all(Array.from({ length: 121 }, () => takeRead(from)));
    expect(waits.filter((wait) => wait !== null)).toEqual([expect.any(Number)]);
    expect(await takeRead(`${from} another`)).toBeNull();
  });
});
