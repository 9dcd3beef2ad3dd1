import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { getBlocYear } from '../bloc/queries';
import { agree, freezeReady, register, targets } from '../covenant/testing';
import { at } from '../sample/run';
import { getStanding } from '../standing/standing';
import { openWorld, type World } from '../testing/world';
import { agreeRegistrations } from './agree';
import { findLastReturn, findRegistration } from './queries';
import { returnRegistration } from './return';
import { saveRegistration } from './save';
import { sendRegistration } from './send';

let world: World;
const of = (code: string) => ({ blocYearId: world.plan, agencyId: world.agency(code).id });
const scope = () => getBlocYear(world.store.read, world.plan, at('2022-01-10', '14:00'));
const read = async (code: string) => findRegistration(world.store.read, await scope(), world.agency(code).id);
const keeper = () => world.secretary('UBKT');
const giveBack = (code: string, answerBy = '2022-01-20', actor = keeper()) =>
  world.do(returnRegistration, actor, { ...of(code), reason: 'Chỉ tiêu 2 còn thấp.', answerBy });

beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.close());

describe('a registration that was sent', () => {
  test('is agreed to by the keepers as it was sent, alone or with others; written again it waits again', async () => {
    await register(world, 'BTC');
    await register(world, 'TCT');
    for (const actor of [world.head('BTC'), world.stranger])
      await expect(
        world.do(agreeRegistrations, actor, {
          blocYearId: world.plan,
          agreed: [{ agencyId: world.agency('BTC').id, sentAt: at('2022-01-10', '14:00') }],
        }),
      ).rejects.toMatchObject({ forbidden: true });
    await agree(world, 'BTC', 'TCT');
    expect([await read('BTC'), await read('TCT')]).toMatchObject([
      { agreedAt: at('2022-01-10', '14:00') },
      { agreedAt: at('2022-01-10', '14:00') },
    ]);
    await expect(agree(world, 'BTC')).rejects.toMatchObject({ refusal: { code: 'registration.notWaiting' } });
    await world.do(saveRegistration, world.officer('BTC'), { ...of('BTC'), targets, titles: ['PROV_CERT'] });
    expect(await read('BTC')).toMatchObject({ sentAt: null, agreedAt: null });
    await world.do(sendRegistration, world.officer('BTC'), of('BTC'));
    expect(await read('BTC')).toMatchObject({ agreedAt: null });
  });

  test('is not agreed to where it was sent anew since it was read; then none of several is', async () => {
    await register(world, 'BTC');
    await register(world, 'TCT');
    await world.do(saveRegistration, world.officer('TCT'), { ...of('TCT'), targets, titles: ['PROV_CERT'] });
    await world.do(sendRegistration, world.officer('TCT'), of('TCT'), at('2022-01-10', '14:30'));
    const agreed = ['BTC', 'TCT'].map((code) => ({
      agencyId: world.agency(code).id,
      sentAt: at('2022-01-10', '14:00'),
    }));
    await expect(world.do(agreeRegistrations, keeper(), { blocYearId: world.plan, agreed })).rejects.toMatchObject({
      refusal: { code: 'registration.sentAnew', params: { agency: world.agency('TCT').name } },
    });
    expect(await read('BTC')).toMatchObject({ agreedAt: null });
  });

  test('is returned with a reason and a day to come, also once it was agreed; it stays returned until it is sent', async () => {
    await expect(giveBack('BTC')).rejects.toMatchObject({ refusal: { code: 'registration.nothingToReturn' } });
    await register(world, 'BTC');
    await expect(giveBack('BTC', '2022-01-09')).rejects.toMatchObject({
      refusal: { code: 'registration.answerByPast', field: 'answerBy' },
    });
    await expect(giveBack('BTC', '2022-01-20', world.head('BTC'))).rejects.toMatchObject({ forbidden: true });
    await agree(world, 'BTC');
    await giveBack('BTC');
    const returned = await read('BTC');
    expect(returned).toMatchObject({ sentAt: null, agreedAt: null, returnedAt: at('2022-01-10', '14:00') });
    expect(await findLastReturn(world.store.read, returned?.id ?? '')).toMatchObject({
      reason: 'Chỉ tiêu 2 còn thấp.',
      answerBy: '2022-01-20',
    });
    await world.do(saveRegistration, world.officer('BTC'), { ...of('BTC'), targets, titles: ['PROV_CERT'] });
    expect((await getStanding(world.store.read, await scope())).registrations).toEqual([
      {
        agencyId: world.agency('BTC').id,
        sentAt: null,
        agreedAt: null,
        returned: { at: at('2022-01-10', '14:00'), answerBy: '2022-01-20' },
      },
    ]);
    await world.do(sendRegistration, world.officer('BTC'), of('BTC'));
    expect(await read('BTC')).toMatchObject({ returnedAt: null });
  });

  test('is neither agreed to nor returned once the text is frozen', async () => {
    await freezeReady(world);
    await expect(giveBack('BTC')).rejects.toMatchObject({ refusal: { code: 'registration.frozen' } });
    await expect(agree(world, 'BTC')).rejects.toMatchObject({ refusal: { code: 'registration.frozen' } });
  });
});
