import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { getBlocYear } from '../bloc/queries';
import { freezeReady, register, targets } from '../covenant/testing';
import { reopenCovenant } from '../covenant/reopen';
import { at } from '../sample/run';
import { openWorld, type World } from '../testing/world';
import { fileRegistration } from './file';
import { findRegistration } from './queries';
import { reportProgress } from './report-progress';
import { saveRegistration } from './save';
import { sendRegistration } from './send';

let world: World;
const of = (code: string) => ({ blocYearId: world.plan, agencyId: world.agency(code).id });
const read = async (code: string) =>
  findRegistration(
    world.store.read,
    await getBlocYear(world.store.read, world.plan, at('2022-01-10')),
    world.agency(code).id,
  );

beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.close());

describe('what an agency registers for the year', () => {
  test('is written by its own people only', async () => {
    const input = { ...of('BTC'), targets, titles: [] };
    await expect(world.do(saveRegistration, world.officer('TCT'), input)).rejects.toMatchObject({
      refusal: { code: 'rights.otherAgency' },
      forbidden: true,
    });
    await expect(world.do(saveRegistration, world.secretary('UBKT'), input)).rejects.toMatchObject({
      refusal: { code: 'rights.otherAgency' },
    });
    await expect(world.do(saveRegistration, world.stranger, input)).rejects.toMatchObject({ forbidden: true });
    expect(await read('BTC')).toBeNull();
    await world.do(saveRegistration, world.officer('BTC'), input);
    expect(await read('BTC')).toMatchObject({
      sentAt: null,
      targets: [{ number: 1 }, { number: 2, unit: 'sáng kiến' }],
      titles: [],
    });
  });

  test('aims only at titles the law of the day knows', async () => {
    const save = world.do(saveRegistration, world.officer('BTC'), {
      ...of('BTC'),
      targets,
      titles: ['PROV_CERT', 'NO_SUCH'],
    });
    await expect(save).rejects.toMatchObject({ refusal: { code: 'registration.unknownTitle' } });
  });

  test('is sent with at least one target and one title', async () => {
    const file = (written: object) =>
      world.do(fileRegistration, world.officer('BTC'), {
        ...of('BTC'),
        targets,
        titles: ['PROV_CERT'],
        intent: 'send',
        ...written,
      });
    await expect(world.do(sendRegistration, world.officer('BTC'), of('BTC'))).rejects.toMatchObject({
      refusal: { code: 'registration.noTarget' },
    });
    await expect(file({ targets: [] })).rejects.toMatchObject({ refusal: { code: 'registration.noTarget' } });
    await expect(file({ titles: [] })).rejects.toMatchObject({ refusal: { code: 'registration.noTitle' } });
    expect(await read('BTC')).toBeNull();
    expect(await file({})).toEqual({ sent: true });
    await expect(world.do(sendRegistration, world.officer('BTC'), of('BTC'))).rejects.toMatchObject({
      refusal: { code: 'registration.alreadySent' },
    });
  });

  test('written again it has to be sent again', async () => {
    await register(world, 'BTC');
    await world.do(saveRegistration, world.head('BTC'), {
      ...of('BTC'),
      targets: targets.slice(0, 1),
      titles: ['PROV_CERT'],
    });
    expect(await read('BTC')).toMatchObject({ sentAt: null, targets: [{ number: 1 }] });
  });

  test('nothing is written or sent once the text is frozen', async () => {
    await freezeReady(world);
    const save = world.do(saveRegistration, world.officer('BTC'), { ...of('BTC'), targets, titles: [] });
    await expect(save).rejects.toMatchObject({ refusal: { code: 'registration.frozen' } });
    await expect(world.do(sendRegistration, world.officer('BTC'), of('BTC'))).rejects.toMatchObject({
      refusal: { code: 'registration.frozen' },
    });
    expect((await read('BTC'))?.sentAt).not.toBeNull();
  });
});

describe('what half a year brought', () => {
  const report = (code: string, numbers: number[]) =>
    world.do(reportProgress, world.officer(code), {
      ...of(code),
      targets: numbers.map((number) => ({ number, midYear: `Đạt chỉ tiêu ${number}` })),
    });

  test('is reported only on targets the frozen text holds', async () => {
    await expect(report('BTC', [1])).rejects.toMatchObject({ refusal: { code: 'registration.notSent' } });
    await register(world, 'BTC');
    await expect(report('BTC', [1])).rejects.toMatchObject({ refusal: { code: 'registration.notYetInCovenant' } });
  });

  test('is kept target by target, and survives a reopening in the same words', async () => {
    await freezeReady(world);
    await expect(report('BTC', [])).rejects.toMatchObject({ refusal: { code: 'registration.nothingReported' } });
    await expect(report('BTC', [3])).rejects.toMatchObject({ refusal: { code: 'registration.unknownTarget' } });
    await report('BTC', [2]);
    expect((await read('BTC'))?.targets.map(({ midYear }) => midYear)).toEqual([null, 'Đạt chỉ tiêu 2']);
    await world.do(reopenCovenant, world.head('UBKT'), { blocYearId: world.plan, reason: 'Sửa chỉ tiêu 1' });
    const written = [{ text: 'Chỉ tiêu mới', unit: '%', target: '90' }, ...targets.slice(1)];
    await world.do(saveRegistration, world.officer('BTC'), { ...of('BTC'), targets: written, titles: ['PROV_CERT'] });
    expect((await read('BTC'))?.targets.map(({ midYear }) => midYear)).toEqual([null, 'Đạt chỉ tiêu 2']);
  });
});
