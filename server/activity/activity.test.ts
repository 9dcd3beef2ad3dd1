import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Presence } from '@/domain/activity/attendance';
import { takingPart } from '@/domain/activity/take-part';
import { getBlocYear } from '../bloc/queries';
import { leaveBloc } from '../bloc/leave';
import type { Actor } from '../context';
import { eventsOf } from '../person/testing';
import { at } from '../sample/run';
import { openWorld, type World } from '../testing/world';
import { attendActivity } from './attend';
import { cancelActivity } from './cancel';
import { correctAttendance } from './correct';
import { moveActivity } from './move';
import { planActivity } from './plan';
import { getActivity, listActivities, listActivityMoves, listCorrections } from './queries';
import { settleActivity } from './settle';

let world: World;
let keeper: Actor;
const day = '2022-04-19';
const then = at(day, '17:00');

beforeEach(async () => {
  world = await openWorld();
  keeper = world.secretary('UBKT');
});
afterEach(() => world.close());

const scope = (when = then) => getBlocYear(world.store.read, world.plan, when);
const id = (code: string) => world.agency(code).id;
type Said = Partial<Parameters<typeof planActivity>[1]>;
const plan = (said: Said = {}, who = keeper) =>
  world.do(planActivity, who, {
    blocYearId: world.plan,
    title: 'Hội thao các cơ quan Đảng',
    kind: 'exchange',
    hostAgencyId: id('BTC'),
    heldOn: day,
    session: 'morning',
    place: 'Nhà thi đấu tỉnh',
    everybody: true,
    expected: [],
    ...said,
  });
const activity = async (number = 1) => getActivity(world.store.read, await scope(), number);
const roll = (of: Partial<Record<string, Presence>>, others?: Presence) =>
  Object.fromEntries(
    world.stage.members.flatMap((code) => {
      const presence = of[code] ?? others;
      return presence ? [[id(code), presence]] : [];
    }),
  );
const attend = (presence: Record<string, Presence>, who = world.officer('BTC'), seen = 0, when = then) =>
  world.do(attendActivity, who, { blocYearId: world.plan, number: 1, presence, seen }, when);
const settle = (seen: number, who = keeper) =>
  world.do(settleActivity, who, { blocYearId: world.plan, number: 1, seen }, then);

describe('a joint activity', () => {
  test('is planned by who keeps the bloc, numbered as it comes, in the calendar by its day', async () => {
    await plan();
    await plan({
      title: 'Thăm bà mẹ Việt Nam anh hùng',
      heldOn: '2022-02-03',
      everybody: false,
      expected: [id('TCT')],
    });
    const all = await listActivities(world.store.read, await scope());
    expect(all.map(({ number, heldOn, expectedAgencyIds }) => [number, heldOn, expectedAgencyIds])).toEqual([
      [2, '2022-02-03', [id('TCT')]],
      [1, day, null],
    ]);
    for (const other of [world.officer('BTC'), world.head('TCT'), world.provincial])
      await expect(plan({}, other)).rejects.toMatchObject({ forbidden: true });
    await expect(plan({ heldOn: '2023-02-03', hostAgencyId: id('STC') })).rejects.toMatchObject({
      refusal: { code: 'activity.outsideYear' },
    });
    await expect(plan({ hostAgencyId: id('STC') })).rejects.toMatchObject({
      refusal: { code: 'activity.hostNotMember' },
    });
    await expect(plan({ everybody: false, expected: [id('STC')] })).rejects.toMatchObject({
      refusal: { code: 'activity.expectedNotMember' },
    });
  });

  test('planned by two people at once becomes two', async () => {
    await Promise.all([plan(), plan({}, world.head('UBKT'))]);
    expect((await listActivities(world.store.read, await scope())).map(({ number }) => number)).toEqual([1, 2]);
  });

  test('is moved with its reason, and cancelled with one; then nothing more happens to it', async () => {
    await plan();
    const to = {
      blocYearId: world.plan,
      number: 1,
      heldOn: '2022-05-07',
      session: 'evening',
      place: 'Sân vận động',
    } as const;
    await world.do(moveActivity, keeper, { ...to, reason: 'Trùng ngày họp' });
    expect(await activity()).toMatchObject({ heldOn: '2022-05-07', session: 'evening', place: 'Sân vận động' });
    expect(await listActivityMoves(world.store.read, (await activity()).id)).toMatchObject([
      { move: { fromOn: day, fromSession: 'morning', toOn: '2022-05-07', reason: 'Trùng ngày họp' } },
    ]);
    await expect(world.do(moveActivity, world.officer('BTC'), { ...to, reason: 'x' })).rejects.toMatchObject({
      forbidden: true,
    });
    const cancel = { blocYearId: world.plan, number: 1, reason: 'Mưa lũ' };
    await world.do(cancelActivity, keeper, cancel);
    expect(await activity()).toMatchObject({ cancelled: true, cancelReason: 'Mưa lũ' });
    const refused = { refusal: { code: 'activity.cancelled' } };
    await expect(world.do(cancelActivity, keeper, cancel)).rejects.toMatchObject(refused);
    await expect(world.do(moveActivity, keeper, { ...to, heldOn: day, reason: 'x' })).rejects.toMatchObject(refused);
    await expect(attend(roll({}, 'present'), keeper, 0, at('2022-05-08'))).rejects.toMatchObject(refused);
    await expect(world.do(cancelActivity, keeper, { ...cancel, number: 9 })).rejects.toMatchObject({
      refusal: { code: 'activity.unknown' },
    });
  });
});

describe('its attendance', () => {
  beforeEach(() => plan());

  test('is recorded by the host or who keeps the bloc, from the day on, bit by bit', async () => {
    await expect(attend(roll({}, 'present'), undefined, 0, at('2022-04-18'))).rejects.toMatchObject({
      refusal: { code: 'activity.notYet' },
    });
    await expect(attend(roll({}, 'present'), world.officer('VPTU'))).rejects.toMatchObject({ forbidden: true });
    await attend(roll({ TCT: 'present' }));
    await attend(roll({ VPTU: 'excused', TCT: 'absent' }), keeper, 1);
    expect(await activity()).toMatchObject({
      presences: { [id('TCT')]: 'absent', [id('VPTU')]: 'excused' },
      attendanceVersion: 2,
    });
  });

  test('names nobody who is not expected', async () => {
    await expect(attend({ [id('STC')]: 'present' })).rejects.toMatchObject({
      fields: [{ code: 'activity.notExpected', field: `presence.${id('STC')}` }],
    });
  });

  test('recorded by two people at once stands as one of them wrote it, and the other is told who', async () => {
    const both = await Promise.allSettled([
      attend(roll({}, 'present'), world.officer('BTC')),
      attend(roll({}, 'absent'), keeper),
    ]);
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const refused = both.find(({ status }) => status === 'rejected');
    expect(refused).toMatchObject({ reason: { refusal: { code: 'activity.changedMeanwhile' } } });
    const stands = new Set(Object.values((await activity()).presences));
    expect(stands.size).toBe(1);
    // Who says the same is not in anybody's way.
    await attend((await activity()).presences, keeper, 0);
  });

  test('is settled when everybody is recorded and nothing changed since; afterwards corrected with a reason', async () => {
    await attend(roll({ VPTU: 'present' }));
    await expect(settle(1)).rejects.toMatchObject({
      refusal: { code: 'activity.attendanceMissing', params: { count: 8 } },
    });
    await attend(roll({ VPTU: 'present', DUK: 'absent' }, 'present'), world.officer('BTC'), 1);
    await expect(settle(1)).rejects.toMatchObject({ refusal: { code: 'activity.changedMeanwhile' } });
    await expect(settle(2, world.officer('BTC'))).rejects.toMatchObject({ forbidden: true });
    await settle(2);
    await expect(settle(2)).rejects.toMatchObject({ refusal: { code: 'activity.settled' } });
    await expect(attend(roll({ DUK: 'present' }), keeper, 2)).rejects.toMatchObject({
      refusal: { code: 'activity.settled' },
    });
    const correction = {
      blocYearId: world.plan,
      number: 1,
      agencyId: id('DUK'),
      presence: 'excused',
      reason: 'Có công văn',
    } as const;
    await expect(world.do(correctAttendance, world.head('BTC'), correction, then)).rejects.toMatchObject({
      forbidden: true,
    });
    await world.do(correctAttendance, keeper, correction, then);
    await expect(world.do(correctAttendance, keeper, correction, then)).rejects.toMatchObject({
      refusal: { code: 'activity.sameAsBefore' },
    });
    expect((await activity()).presences[id('DUK')]).toBe('excused');
    expect(await listCorrections(world.store.read, (await activity()).id)).toMatchObject([
      { correction: { from: 'absent', to: 'excused', reason: 'Có công văn' } },
    ]);
    expect(await eventsOf(world, 'activity.corrected')).toHaveLength(1);
    const taking = takingPart(id('DUK'), await listActivities(world.store.read, await scope()), await scope());
    expect(taking).toMatchObject({ attended: 0, expected: 1, missed: [{ excused: true }] });
  });

  test('asks nothing of who left the bloc before its day, whatever was planned', async () => {
    const gone = { blocId: world.blocId, agencyId: id('DUK'), to: '2022-03-31', decisionRef: '12/QĐ' };
    await world.do(leaveBloc, world.provincial, gone, at('2022-04-01'));
    await expect(attend(roll({ DUK: 'absent' }))).rejects.toMatchObject({ refusal: { code: 'activity.notExpected' } });
    const others = Object.entries(roll({}, 'present')).filter(([agencyId]) => agencyId !== id('DUK'));
    await attend(Object.fromEntries(others));
    await settle(1);
    const all = await listActivities(world.store.read, await scope());
    expect(takingPart(id('DUK'), all, await scope())).toMatchObject({ expected: 0 });
  });
});
