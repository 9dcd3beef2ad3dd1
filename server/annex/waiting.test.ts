import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { tasksOf } from '@/domain/desk/tasks';
import type { Actor } from '../context';
import { refuseCovenant } from '../covenant/refuse';
import { sendThroughSmtp } from '../mail/testing';
import { emailOf } from '../person/testing';
import { remind } from '../reminder/remind';
import { getStanding } from '../standing/standing';
import { openWorld, type World } from '../testing/world';
import { changeTask } from './change-task';
import { freezeAnnex } from './freeze';
import { later, sign, signedByAll, spring, yearOf } from './testing';
import { writeReason } from './write';

let world: World;
let annex: { versionId: string; sha256: string };

const site = 'https://thidua.example';
const page = `${site}/blocs/khoi-dang-tinh/2022/covenant/annexes/1`;
const id = (code: string) => world.agency(code).id;
const deskOf = async (actor: Actor) => {
  const scope = await yearOf(world, later);
  return tasksOf(actor, scope, await getStanding(world.store.read, scope));
};
const refuse = (reason: string) =>
  world.do(refuseCovenant, world.head('BTC'), { versionId: annex.versionId, agencyId: id('BTC'), reason, site }, later);

beforeEach(async () => {
  world = await openWorld();
  const keeper = world.secretary('UBKT');
  const inYear = { blocYearId: world.plan };
  await signedByAll(world);
  await world.do(changeTask, keeper, { ...inYear, seen: '', number: 1, text: 'Nhiệm vụ sửa', indicators: [] }, spring);
  await world.do(writeReason, keeper, { ...inYear, reason: 'Tỉnh ủy giao thêm.' }, spring);
  annex = await world.do(freezeAnnex, keeper, inYear, spring);
});
afterEach(() => world.close());

describe('while an annex is being signed', () => {
  test('who has not signed it is reminded on the desk and by mail, and who has or refuses is passed over', async () => {
    await sign(world, world.head('TCT'), id('TCT'), annex, later);
    await refuse('Chưa rõ nhiệm vụ 1.');
    const { agencies } = await world.do(
      remind,
      world.secretary('UBKT'),
      {
        blocYearId: world.plan,
        about: 'signature',
        agencyIds: ['TCT', 'BTC', 'BDV'].map(id),
        mail: { site, words: ({ code }) => `Việc ${code}` },
      },
      later,
    );
    expect(agencies).toEqual(['Ban Dân vận']);
    expect(await deskOf(world.head('BDV'))).toContainEqual(
      expect.objectContaining({ code: 'signAnnex', remindedOn: '2022-03-01' }),
    );
    const received = await sendThroughSmtp(world.store, later);
    const [letter] = received.filter(({ recipients }) => recipients.includes(emailOf('thu-truong', 'BDV')));
    expect(letter?.mail.text).toContain('Việc signAnnex');
    expect(letter?.mail.text).toContain(page);
  });

  test('a refusal lies on the desks of those who keep the bloc and comes to them by mail, until the agency signs', async () => {
    const reason = 'Chưa rõ nhiệm vụ 1; Ế Ộ Ẵ.';
    expect(await refuse(reason)).toMatchObject({ mailed: 2 });
    const told = { code: 'annexRefused', place: { at: 'annex', number: 1 }, params: { reason } };
    for (const keeper of [world.secretary('UBKT'), world.head('UBKT')])
      expect(await deskOf(keeper)).toContainEqual(expect.objectContaining(told));
    expect((await deskOf(world.secretary('UBKT'))).map(({ code }) => code)).not.toContain('signatureRefused');
    const received = await sendThroughSmtp(world.store, later);
    expect(received.map(({ mail }) => mail.subject)).toEqual(
      Array(2).fill('Giao Ước: một cơ quan từ chối ký phụ lục số 1 giao ước năm 2022'),
    );
    for (const { mail } of received) {
      expect(mail.text).toContain(reason);
      expect(mail.text).toContain(page);
    }
    await sign(world, world.head('BTC'), id('BTC'), annex, later);
    expect((await deskOf(world.secretary('UBKT'))).map(({ code }) => code)).not.toContain('annexRefused');
  });
});
