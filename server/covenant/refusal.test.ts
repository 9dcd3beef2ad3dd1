import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { tasksOf } from '@/domain/desk/tasks';
import { getBlocYear } from '../bloc/queries';
import type { Actor } from '../context';
import { sendThroughSmtp } from '../mail/testing';
import { emailOf, eventsOf } from '../person/testing';
import { remind } from '../reminder/remind';
import { findGround } from '../sample/ground';
import { foundRehearsal } from '../sample/rehearsal';
import { at, runIn } from '../sample/run';
import { openMeeting } from '../sample/walk/conference';
import { freezeText, registerAll } from '../sample/walk/covenant';
import { handOver } from '../sample/walk/handover';
import { theArticlesStage } from '../sample/years-2021-2022';
import { getStanding } from '../standing/standing';
import { openWorld, type World } from '../testing/world';
import { refuseCovenant } from './refuse';
import { signCovenant } from './sign';
import { openRoom, readThrough } from './testing';

let world: World;
let text: { versionId: string; sha256: string };

const now = at('2022-01-10', '14:00');
const site = 'https://thidua.example';
const reason = 'Chỉ tiêu 2 chưa sát với nhiệm vụ; Ế Ộ Ẵ.';
const refuse = (said: { code?: string; reason?: string; site?: string | null } = {}, when = now) => {
  const { code = 'BTC', ...more } = said;
  const { id: agencyId } = world.agency(code);
  return world.do(
    refuseCovenant,
    world.head(code),
    { versionId: text.versionId, agencyId, reason, site, ...more },
    when,
  );
};
const deskOf = async (actor: Actor) => {
  const scope = await getBlocYear(world.store.read, world.plan, now);
  const tasks = tasksOf(actor, scope, await getStanding(world.store.read, scope));
  return tasks.filter(({ code }) => code === 'signatureRefused');
};

beforeEach(async () => {
  world = await openWorld();
  const { versionId, sha256 } = await openRoom(world);
  text = { versionId, sha256 };
});
afterEach(() => world.close());

describe('a refusal to sign', () => {
  test('lies on the desks of those who keep the bloc, with its reason, until the agency signs', async () => {
    await refuse();
    const [task, ...more] = await deskOf(world.secretary('UBKT'));
    expect(more).toEqual([]);
    expect(task).toMatchObject({ params: { reason }, agencyIds: [world.agency('BTC').id], since: now });
    expect(await deskOf(world.head('UBKT'))).toHaveLength(1);
    for (const other of [world.officer('UBKT'), world.head('TCT'), world.head('BTC'), world.stranger])
      expect(await deskOf(other)).toEqual([]);
    await world.do(signCovenant, world.head('BTC'), { ...text, agencyId: world.agency('BTC').id });
    expect(await deskOf(world.secretary('UBKT'))).toEqual([]);
  });

  test('comes at once by a real mail server to each of them, without the name of the agency', async () => {
    expect(await refuse()).toMatchObject({ mailed: 2 });
    const received = await sendThroughSmtp(world.store, now);
    expect(received.flatMap(({ recipients }) => recipients).toSorted()).toEqual([
      emailOf('thu-ky', 'UBKT'),
      emailOf('thu-truong', 'UBKT'),
    ]);
    for (const { mail } of received) {
      expect(mail.subject).toBe('Giao Ước: một cơ quan từ chối ký giao ước năm 2022');
      expect(mail.text).toContain(reason);
      expect(mail.text).toContain(`${site}/blocs/khoi-dang-tinh/2022/covenant`);
      expect(mail.text).not.toContain('Ban Tổ chức');
    }
    expect(await eventsOf(world, 'covenant.refused')).toHaveLength(1);
  });

  test('does not wait because the mail of reminders has gone today', async () => {
    const setting = { site, words: () => 'Việc' };
    const asked = { blocYearId: world.plan, about: 'signature' as const, agencyIds: [world.agency('UBKT').id] };
    await world.do(remind, world.secretary('UBKT'), { ...asked, mail: setting });
    expect(await refuse()).toMatchObject({ mailed: 2 });
  });

  test('worded anew on the same day is on the desk and no second mail; on another day it is news again', async () => {
    await refuse();
    expect(await refuse({ reason: 'Xin xem lại chỉ tiêu 2.' })).toMatchObject({ mailed: 0 });
    expect(await deskOf(world.secretary('UBKT'))).toMatchObject([{ params: { reason: 'Xin xem lại chỉ tiêu 2.' } }]);
    expect(await refuse({ code: 'BDV' })).toMatchObject({ mailed: 2 });
    expect(await refuse({}, at('2022-01-11'))).toMatchObject({ mailed: 2 });
  });

  test('of the leader’s own agency goes to the others of its office', async () => {
    expect(await refuse({ code: 'UBKT' })).toMatchObject({ mailed: 1 });
  });

  test('of many words is begun on the desk and whole in the mail', async () => {
    const long = 'Nhiệm vụ này cần bàn thêm. '.repeat(30).trim();
    await refuse({ reason: long });
    const [task] = await deskOf(world.secretary('UBKT'));
    expect(String(task?.params.reason)).toMatch(/^Nhiệm vụ này.{100,160}…$/);
    const [mail] = await sendThroughSmtp(world.store, now);
    expect(mail?.mail.text?.replaceAll(/\s+/g, ' ')).toContain(long);
  });

  test('is mailed nowhere where no mail can leave, nor by a bloc that rehearses', async () => {
    expect(await refuse({ site: null })).toMatchObject({ mailed: 0 });
    const ground = await findGround(world.store.read);
    const run = runIn(world.store, () => now);
    const stage = theArticlesStage(world.store, run, ground, await foundRehearsal(run, ground, 'khoi-dien-tap'));
    await openMeeting(stage, { place: 'tỉnh Điện Biên', session: 'afternoon', review: 'Phối hợp tốt.' });
    await handOver(stage, { leader: 8, deputy: 7 });
    await registerAll(stage, ['EXCELLENT_COLLECTIVE']);
    const { versionId } = await freezeText(stage);
    await readThrough(world, world.head('BTC'), 'BTC', versionId);
    const agencyId = world.agency('BTC').id;
    expect(
      await world.do(
        refuseCovenant,
        world.head('BTC'),
        { versionId, agencyId, reason, site },
        at('2022-01-10', '16:00'),
      ),
    ).toMatchObject({ mailed: 0 });
  });
});
