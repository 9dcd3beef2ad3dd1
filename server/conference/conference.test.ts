import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { getBlocYear } from '../bloc/queries';
import { acclaim } from '../leadership/acclaim';
import { checkItem } from '../leadership/check-item';
import { confirmHandover } from '../leadership/confirm-handover';
import { prepareHandover } from '../leadership/prepare-handover';
import { findHandover } from '../leadership/queries';
import { adoptPlan } from '../plan/adopt';
import { at } from '../sample/run';
import { openWorld, type World } from '../testing/world';
import { closeConference } from './close';
import { conveneConference } from './convene';
import { getMinutes, minutesHash } from './minutes';
import { openConference } from './open';
import { getConference, listAttendance, listMinutesSignatures } from './queries';
import { recordAttendance } from './record-attendance';
import { signMinutes } from './sign-minutes';
import { holdConference, invitation, roll } from './testing';

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.close());

const refused = (code: string) => ({ refusal: { code } });
const keeper = () => world.secretary('UBKT');
const year = () => ({ blocYearId: world.review });
const scope = () => getBlocYear(world.store.read, world.review, at('2022-01-10', '14:00'));
const minutes = async () => {
  const found = await scope();
  return getMinutes(world.store.read, found, await getConference(world.store.read, found));
};

describe('convening', () => {
  test('needs the next year, a day of one of its two years, and a right', async () => {
    const asked = invitation(world);
    await expect(world.do(conveneConference, keeper(), { ...asked, blocYearId: world.plan })).rejects.toMatchObject(
      refused('conference.noPlanYear'),
    );
    await expect(world.do(conveneConference, keeper(), { ...asked, heldOn: '2012-01-10' })).rejects.toMatchObject({
      refusal: { code: 'conference.otherYear', field: 'heldOn' },
    });
    for (const actor of [world.secretary('TCT'), world.officer('UBKT'), world.stranger])
      await expect(world.do(conveneConference, actor, asked)).rejects.toMatchObject({ forbidden: true });
  });

  test('names the review year, the plan year and the agency that chairs; from two tabs at once it is one conference', async () => {
    const answers = await Promise.all([0, 1].map(() => world.do(conveneConference, keeper(), invitation(world))));
    expect(new Set(answers.map(({ conferenceId }) => conferenceId)).size).toBe(1);
    const conference = await getConference(world.store.read, await scope());
    expect(conference).toMatchObject({
      planYearId: world.plan,
      chairAgencyId: world.agency('UBKT').id,
      heldOn: '2022-01-10',
      openedAt: null,
    });
  });

  test('may be corrected until it is opened, but not to a day that has passed', async () => {
    await world.do(conveneConference, keeper(), { ...invitation(world), heldOn: '2022-01-12', place: 'Hội trường cũ' });
    await world.do(conveneConference, keeper(), invitation(world));
    expect(await getConference(world.store.read, await scope())).toMatchObject({
      heldOn: '2022-01-10',
      place: invitation(world).place,
    });
    await expect(
      world.do(conveneConference, keeper(), { ...invitation(world), heldOn: '2022-01-09' }),
    ).rejects.toMatchObject({ refusal: { code: 'conference.dayPast', field: 'heldOn' } });
    await world.do(recordAttendance, keeper(), roll(world));
    await world.do(openConference, keeper(), { blocYearId: world.review });
    await expect(world.do(conveneConference, keeper(), invitation(world))).rejects.toMatchObject(
      refused('conference.alreadyOpened'),
    );
  });
});

describe('the roll', () => {
  test('holds every member once, nobody else, and may be corrected', async () => {
    await world.do(conveneConference, keeper(), invitation(world));
    const full = roll(world);
    const { [world.agency('DUK').id]: _, ...eight } = full.attendance;
    await expect(world.do(recordAttendance, keeper(), { ...full, attendance: eight })).rejects.toMatchObject({
      refusal: { code: 'conference.attendanceMissing', field: `attendance.${world.agency('DUK').id}` },
    });
    const withStranger = { ...full.attendance, [world.agency('STC').id]: 'present' as const };
    await expect(world.do(recordAttendance, keeper(), { ...full, attendance: withStranger })).rejects.toMatchObject(
      refused('conference.notAMember'),
    );
    await world.do(recordAttendance, keeper(), full);
    expect(
      await world.do(recordAttendance, keeper(), roll(world, { DUK: 'absent', BDV: 'written', BNC: 'deputised' })),
    ).toEqual({ inHall: 7 });
    expect(await listAttendance(world.store.read, await scope())).toHaveLength(9);
  });
});

describe('opening', () => {
  test('needs the quorum of the charter in the hall: five of nine are refused, six are enough', async () => {
    await world.do(conveneConference, keeper(), invitation(world));
    await expect(world.do(openConference, keeper(), year())).rejects.toMatchObject(refused('conference.noRoll'));
    const five = roll(world, { DUK: 'absent', BDV: 'written', BNC: 'written', BDBP: 'absent' });
    await world.do(recordAttendance, keeper(), five);
    await expect(world.do(openConference, keeper(), year())).rejects.toMatchObject({
      refusal: {
        code: 'conference.noQuorum',
        params: { present: 5, members: 9, needed: 6, operator: 'atLeast', share: '2/3' },
      },
    });
    await world.do(
      recordAttendance,
      keeper(),
      roll(world, { DUK: 'absent', BDV: 'written', BNC: 'written', BDBP: 'deputised' }),
    );
    await world.do(openConference, keeper(), year());
    await expect(world.do(openConference, keeper(), year())).rejects.toMatchObject(refused('conference.alreadyOpened'));
  });

  test('waits for the day', async () => {
    await world.do(conveneConference, keeper(), { ...invitation(world), heldOn: '2022-01-12' });
    await world.do(recordAttendance, keeper(), roll(world));
    await expect(world.do(openConference, keeper(), year())).rejects.toMatchObject(refused('conference.notTheDay'));
    await world.do(openConference, keeper(), year(), at('2022-01-12', '08:00'));
  });
});

describe('closing', () => {
  test('ends the roll and lets the minutes be signed by chair and secretary, each once', async () => {
    await holdConference(world);
    const draft = minutesHash(await minutes());
    const sign = (capacity: 'chair' | 'secretary', actor = world.head('UBKT'), sha256 = draft) =>
      world.do(signMinutes, actor, { ...year(), capacity, sha256 });
    await expect(sign('chair')).rejects.toMatchObject(refused('conference.notClosed'));

    await world.do(closeConference, keeper(), year());
    await expect(world.do(closeConference, keeper(), year())).rejects.toMatchObject(refused('conference.closed'));
    await expect(world.do(recordAttendance, keeper(), roll(world))).rejects.toMatchObject(refused('conference.closed'));
    await expect(sign('chair')).rejects.toMatchObject(refused('conference.minutesChanged'));

    const final = minutesHash(await minutes());
    await expect(sign('secretary', world.head('UBKT'), final)).rejects.toMatchObject(
      refused('conference.otherCapacity'),
    );
    for (const actor of [world.head('TCT'), world.officer('UBKT'), world.stranger])
      await expect(sign('chair', actor, final)).rejects.toMatchObject({ forbidden: true });
    await sign('chair', world.head('UBKT'), final);
    const again = await Promise.allSettled([
      sign('chair', world.head('UBKT'), final),
      sign('secretary', world.secretary('UBKT'), final),
    ]);
    expect(again.map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
    expect(
      (await listMinutesSignatures(world.store.read, await scope())).map(({ capacity }) => capacity).toSorted(),
    ).toEqual(['chair', 'secretary']);
  });

  test('twice at once closes it once', async () => {
    await holdConference(world);
    const answers = await Promise.allSettled([0, 1].map(() => world.do(closeConference, keeper(), year())));
    expect(answers.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  });
});

describe('after the handover', () => {
  async function acclaimBoth() {
    await world.do(acclaim, keeper(), { ...year(), role: 'leader', agencyId: world.agency('TCT').id, votesFor: 8 });
    await world.do(acclaim, keeper(), { ...year(), role: 'deputy', agencyId: world.agency('BDBP').id, votesFor: 7 });
  }

  async function handOver(when = at('2022-01-10', '14:00')) {
    await world.do(prepareHandover, keeper(), year(), when);
    const handover = await findHandover(world.store.read, await scope());
    for (const { id } of handover?.items ?? [])
      await world.do(checkItem, keeper(), { ...year(), itemId: id, note: '', done: true }, when);
    await world.do(confirmHandover, world.head('UBKT'), { ...year(), side: 'from' }, when);
    await world.do(confirmHandover, world.head('TCT'), { ...year(), side: 'to' }, when);
  }

  test('the agency that chaired may no longer write the roll, but closes and signs its minutes', async () => {
    await holdConference(world);
    await world.do(adoptPlan, keeper(), { blocYearId: world.plan });
    await acclaimBoth();
    await handOver();
    await expect(world.do(recordAttendance, keeper(), roll(world))).rejects.toMatchObject(refused('rights.termEnded'));
    await world.do(closeConference, keeper(), year());

    const told = await minutes();
    expect(told).toMatchObject({
      chair: world.agency('UBKT').name,
      acclaimed: [
        { role: 'leader', agency: world.agency('TCT').name, votesFor: 8, base: 9 },
        { role: 'deputy', agency: world.agency('BDBP').name, votesFor: 7, base: 9 },
      ],
      handover: { from: world.agency('UBKT').name, to: world.agency('TCT').name, completedOn: '2022-01-10' },
    });
    expect(told.tasks).toHaveLength(6);
    const sha256 = minutesHash(told);
    await world.do(signMinutes, world.head('UBKT'), { ...year(), capacity: 'chair', sha256 });
    await world.do(signMinutes, keeper(), { ...year(), capacity: 'secretary', sha256 });
    await expect(
      world.do(signMinutes, world.head('TCT'), { ...year(), capacity: 'chair', sha256 }),
    ).rejects.toMatchObject({ forbidden: true });
  });

  test('what happens after the conference closed does not move its minutes', async () => {
    await holdConference(world);
    await acclaimBoth();
    await world.do(closeConference, keeper(), year(), at('2022-01-10', '16:30'));
    const closed = minutesHash(await minutes());
    await handOver(at('2022-01-11', '09:00'));
    expect(await minutes()).toMatchObject({ handover: null, acclaimed: [{ role: 'leader' }, { role: 'deputy' }] });
    expect(minutesHash(await minutes())).toBe(closed);
  });
});
