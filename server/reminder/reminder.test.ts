import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { mails } from '@/db/schema/mail';
import { reminderMails, reminders } from '@/db/schema/reminder';
import { tasksOf } from '@/domain/desk/tasks';
import type { ReminderAbout } from '@/domain/reminder/owed';
import { getBlocYear } from '../bloc/queries';
import type { Actor } from '../context';
import { giveMandate } from '../mandate/give';
import { sendWaiting, type Mail } from '../mail/outbox';
import { sendThroughSmtp } from '../mail/testing';
import { disablePerson } from '../person/administer';
import { emailOf, eventsOf, idOf } from '../person/testing';
import { saveRegistration } from '../registration/save';
import { sendRegistration } from '../registration/send';
import { openScoring } from '../result/open-scoring';
import { findGround } from '../sample/ground';
import { foundRehearsal } from '../sample/rehearsal';
import { at, runIn } from '../sample/run';
import { freezeText, registerAll } from '../sample/walk/covenant';
import { openMeeting } from '../sample/walk/conference';
import { handOver } from '../sample/walk/handover';
import { getStanding } from '../standing/standing';
import { openWorld, type World } from '../testing/world';
import type { MailSetting } from './mail';
import { remind } from './remind';
import { remindDue } from './remind-due';

let world: World;
const now = at('2022-01-10', '14:00');
const mail: MailSetting = { site: 'https://thidua.example', words: ({ code }) => `Việc ${code}` };

beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.close());

type Said = { about?: ReminderAbout; codes?: readonly string[]; year?: string; setting?: MailSetting | null };
const ask = (said: Said = {}, who: Actor = world.secretary('UBKT'), when = now) => {
  const { about = 'registration', codes = ['BTC', 'VPTU'], year = world.plan, setting = mail } = said;
  const agencyIds = codes.map((code) => world.agency(code).id);
  return world.do(remind, who, { blocYearId: year, about, agencyIds, mail: setting }, when);
};
const rows = () => world.store.read.select().from(reminders);
/** Sends what waits, and answers what went. */
async function delivered(when = now): Promise<Mail[]> {
  const went: Mail[] = [];
  await sendWaiting(world.store, async (one) => void went.push(one), when);
  return went.toSorted((a, b) => a.to.localeCompare(b.to));
}
const deskOf = async (actor: Actor, when = now) => {
  const scope = await getBlocYear(world.store.read, world.plan, when);
  return tasksOf(actor, scope, await getStanding(world.store.read, scope));
};
/** An agency sends its registration. */
async function register(code: string): Promise<void> {
  const ofAgency = { blocYearId: world.plan, agencyId: world.agency(code).id };
  const written = { ...ofAgency, targets: [{ text: 'Sáng kiến', unit: 'sáng kiến', target: '2', before: '' }] };
  await world.do(saveRegistration, world.officer(code), { ...written, titles: ['EXCELLENT_COLLECTIVE'] });
  await world.do(sendRegistration, world.head(code), ofAgency);
}

describe('a reminder', () => {
  test('is a fact of its own, on the desks of whom it concerns, and in the log', async () => {
    expect(await ask()).toMatchObject({ reminded: 2 });
    expect(await rows()).toMatchObject([
      {
        about: 'registration',
        remindedOn: '2022-01-10',
        remindedAt: now,
        remindedBy: world.secretary('UBKT').personId,
      },
      { about: 'registration' },
    ]);
    expect(await deskOf(world.officer('BTC'))).toMatchObject([{ code: 'register', remindedOn: '2022-01-10' }]);
    expect(await deskOf(world.officer('TCT'))).toMatchObject([{ code: 'register', remindedOn: null }]);
    expect(await eventsOf(world, 'reminder.sent')).toHaveLength(1);
  });

  test('is given by who keeps the bloc alone', async () => {
    for (const other of [world.officer('UBKT'), world.head('TCT'), world.provincial, world.stranger])
      await expect(ask({}, other)).rejects.toMatchObject({ forbidden: true });
    expect(await rows()).toEqual([]);
  });

  test('passes over who has done it, and says so where all have', async () => {
    await register('BTC');
    expect(await ask()).toMatchObject({ reminded: 1 });
    await expect(ask({ codes: ['BTC'] })).rejects.toMatchObject({ refusal: { code: 'reminder.nothingOwed' } });
    await expect(ask({ codes: ['STC'] })).rejects.toMatchObject({ refusal: { code: 'reminder.notMember' } });
    await expect(ask({ codes: ['VPTU'] })).rejects.toMatchObject({ refusal: { code: 'reminder.alreadyToday' } });
  });

  test('tells whom it reached, and who had been reminded earlier in the day', async () => {
    expect(await ask({ codes: ['BTC'] })).toMatchObject({ agencies: ['Ban Tổ chức'], already: [] });
    expect(await ask({ codes: ['BTC', 'VPTU'] })).toMatchObject({
      reminded: 1,
      agencies: ['Văn phòng Tỉnh ủy'],
      already: ['Ban Tổ chức'],
    });
  });

  test('pressed by two people at once reaches each agency once', async () => {
    const both = await Promise.allSettled([ask(), ask({}, world.head('UBKT'))]);
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await rows()).toHaveLength(2);
    expect(await world.store.read.$count(mails)).toBe(await world.store.read.$count(reminderMails));
  });
});

describe('the mail of a reminder', () => {
  test('goes to whose desk it lies on, with everything that waits for them and the way to it', async () => {
    await world.do(openScoring, world.secretary('UBKT'), { blocYearId: world.review }, at('2022-01-10', '07:30'));
    expect(await ask({ codes: ['BTG'] })).toMatchObject({ reminded: 1, mailed: 2, hadMail: 0 });
    const went = await delivered();
    expect(went.map(({ to }) => to)).toEqual([emailOf('chuyen-vien', 'BTG'), emailOf('thu-truong', 'BTG')]);
    const [officer, head] = went;
    expect(officer?.subject).toBe('Giao Ước: 2 việc đang chờ đồng chí');
    expect(officer?.text).toContain(
      '1. Việc fillSheet\n   Khối thi đua các cơ quan Đảng tỉnh, năm 2021, hạn 10/01/2022\n',
    );
    expect(officer?.text).toContain(
      '2. Việc register\n   Khối thi đua các cơ quan Đảng tỉnh, năm 2022, hạn 28/02/2022\n',
    );
    expect(officer?.text).toMatch(
      /https:\/\/thidua\.example\/blocs\/khoi-dang-tinh\/2022\/covenant\/registrations\/[\w-]+\n/,
    );
    expect(officer?.text).toContain('https://thidua.example/desk\n');
    expect(head?.text).toContain('Việc submitSheet');
  });

  test('goes once a day to each person, whatever the number of reminders and bloc years', async () => {
    await world.do(openScoring, world.secretary('UBKT'), { blocYearId: world.review }, at('2022-01-10', '07:30'));
    expect(await ask({ codes: ['BTG'] })).toMatchObject({ mailed: 2, hadMail: 0 });
    const later = at('2022-01-10', '16:00');
    expect(await ask({ codes: ['BTG'], about: 'selfScore', year: world.review }, undefined, later)).toMatchObject({
      reminded: 1,
      mailed: 0,
      hadMail: 2,
    });
    expect(await delivered(later)).toHaveLength(2);
    // Midnight in Việt Nam begins another day, though it is the same one elsewhere.
    const midnight = new Date('2022-01-10T17:00:00Z');
    expect(await ask({ codes: ['BTG'] }, undefined, midnight)).toMatchObject({ mailed: 2 });
  });

  test('of two bloc years that remind the same people at the same moment only one goes', async () => {
    await world.do(openScoring, world.secretary('UBKT'), { blocYearId: world.review }, at('2022-01-10', '07:30'));
    const both = await Promise.all([
      ask({ codes: ['BTG'] }),
      ask({ codes: ['BTG'], about: 'selfScore', year: world.review }),
    ]);
    expect(both.reduce((sum, { mailed }) => sum + mailed, 0)).toBe(2);
    expect(await delivered()).toHaveLength(2);
  });

  test('that could not leave on its day never leaves, so that the next day has its own', async () => {
    await ask({ codes: ['BTG'] });
    expect(await delivered(new Date('2022-01-10T17:00:00Z'))).toEqual([]);
  });

  test('is not written where no mail can leave, nor by a rehearsal', async () => {
    expect(await ask({ setting: null })).toMatchObject({ reminded: 2, mailed: 0, hadMail: 0 });
    const ground = await findGround(world.store.read);
    const rehearsal = await foundRehearsal(
      runIn(world.store, () => now),
      ground,
      'khoi-dien-tap',
    );
    expect(await ask({ year: rehearsal.plan, codes: ['TCT'] })).toMatchObject({ reminded: 1, mailed: 0, hadMail: 0 });
    expect(await world.store.read.$count(mails)).toBe(0);
    expect(await world.store.read.$count(reminderMails)).toBe(0);
  });

  test('goes to nobody who is disabled', async () => {
    await world.do(disablePerson, world.admin, { personId: idOf(world.officer('BTG')) });
    expect(await ask({ codes: ['BTG'] })).toMatchObject({ mailed: 1 });
    expect((await delivered()).map(({ to }) => to)).toEqual([emailOf('thu-truong', 'BTG')]);
  });

  test('about a signature goes to heads, and to a deputy authorised to sign', async () => {
    const { stage } = world;
    await openMeeting(stage, { place: 'tỉnh Điện Biên', session: 'afternoon', review: 'Phối hợp tốt.' });
    await handOver(stage, { leader: 8, deputy: 7 });
    await registerAll(stage, ['EXCELLENT_COLLECTIVE']);
    await freezeText(stage);
    const evening = at('2022-01-10', '17:30');
    const paper = { name: 'giay-uy-quyen.pdf', kind: 'pdf' as const, content: Buffer.from('%PDF-1.7 …') };
    const given = { scopes: ['covenant'] as const, from: '2022-01-10', to: '2022-02-10', paperRef: '05/GUQ', paper };
    const deputy = { agencyId: world.agency('BTG').id, personId: idOf(world.officer('BTG')) };
    await world.do(giveMandate, world.head('BTG'), { ...deputy, ...given }, evening);
    const said = { about: 'signature', codes: ['BTG', 'BDV'] } as const;
    expect(await ask(said, world.secretary('TCT'), evening)).toMatchObject({ mailed: 3 });
    const to = (await delivered(evening)).map((one) => one.to);
    expect(to).toEqual([emailOf('chuyen-vien', 'BTG'), emailOf('thu-truong', 'BDV'), emailOf('thu-truong', 'BTG')]);
  });

  test('arrives at a real mail server with its Vietnamese words whole', async () => {
    await ask({ codes: ['VPTU'] });
    const received = await sendThroughSmtp(world.store, now);
    const mine = received.find(({ recipients }) => recipients.includes(emailOf('thu-truong', 'VPTU')));
    expect(mine?.recipients).toHaveLength(1);
    expect(mine?.mail.subject).toBe('Giao Ước: 1 việc đang chờ đồng chí');
    expect(mine?.mail.text).toContain('Trên Giao Ước hiện có 1 việc đang chờ đồng chí:');
    expect(mine?.mail.text).toContain('Mỗi ngày hệ thống gửi nhiều nhất một thư nhắc.');
  });
});

describe('what the system reminds of by itself', () => {
  const due = (day: string, setting: MailSetting | null = mail) => remindDue(world.store, at(day), setting);

  test('is whose day is near or past, by the schedule, once for each step, whenever it is looked at', async () => {
    expect(await due('2022-02-24')).toBe(0);
    expect(await due('2022-02-25')).toBe(9);
    expect(await due('2022-02-25')).toBe(0);
    expect(await due('2022-02-27')).toBe(0);
    await register('BTC');
    // Nothing ran on the day itself: it is made up for.
    expect(await due('2022-03-01')).toBe(8);
    expect((await rows()).every(({ remindedBy }) => remindedBy === null)).toBe(true);
  });

  test('by two processes at once is one reminder and one mail', async () => {
    const counts = await Promise.all([due('2022-02-25'), due('2022-02-25')]);
    expect(counts[0] + counts[1]).toBe(9);
    expect(await rows()).toHaveLength(9);
    const went = (await delivered(at('2022-02-25', '09:00'))).map(({ to }) => to);
    expect(new Set(went).size).toBe(went.length);
  });

  test('gives way to a reminder of the keepers on that day, and leaves rehearsals alone', async () => {
    const ground = await findGround(world.store.read);
    await foundRehearsal(
      runIn(world.store, () => now),
      ground,
      'khoi-dien-tap',
    );
    await ask({}, undefined, at('2022-02-25', '06:30'));
    expect(await due('2022-02-25')).toBe(7);
  });
});
