import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { SaveProgressInput } from '@/domain/registration/input';
import type { Actor } from '../context';
import { getBlocYear } from '../bloc/queries';
import { freezeReady, register, targets } from '../covenant/testing';
import { reopenCovenant } from '../covenant/reopen';
import { at } from '../sample/run';
import { openWorld, type World } from '../testing/world';
import { fileRegistration } from './file';
import { findRegistration, listProgress } from './queries';
import { reportProgress } from './report-progress';
import { saveProgress } from './save-progress';
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
  const write = (actor: Actor, ...lines: SaveProgressInput['lines']) =>
    world.do(saveProgress, actor, { ...of('BTC'), lines });
  const report = () => world.do(reportProgress, world.officer('BTC'), of('BTC'));
  const reported = async () => (await read('BTC'))?.targets.map(({ midYear }) => midYear);
  const writing = async () => {
    const rows = await listProgress(world.store.read, (await read('BTC'))?.id ?? '');
    return rows.map(({ draft, version }) => [draft, version]);
  };

  test('is written only on targets the frozen text holds, by people of the agency', async () => {
    const line = { code: 1, typed: 'Đạt 50%', version: 0 };
    await expect(write(world.officer('BTC'), line)).rejects.toMatchObject({
      refusal: { code: 'registration.notSent' },
    });
    await register(world, 'BTC');
    await expect(write(world.officer('BTC'), line)).rejects.toMatchObject({
      refusal: { code: 'registration.notYetInCovenant' },
    });
    await freezeReady(world);
    await expect(write(world.officer('TCT'), line)).rejects.toMatchObject({ refusal: { code: 'rights.otherAgency' } });
    await expect(write(world.officer('BTC'), { ...line, code: 3 })).rejects.toMatchObject({
      fields: [{ code: 'registration.unknownTarget', field: 'lines.0.typed' }],
    });
  });

  test('is seen by nobody else until it is reported; emptied and reported again it is taken back', async () => {
    await freezeReady(world);
    await expect(report()).rejects.toMatchObject({ refusal: { code: 'registration.nothingReported' } });
    await write(world.officer('BTC'), { code: 2, typed: 'Có 1 sáng kiến', version: 0 });
    expect(await reported()).toEqual([null, null]);
    expect(JSON.stringify(await read('BTC'))).not.toContain('Có 1 sáng kiến');
    expect(await report()).toEqual({ reported: 1 });
    expect(await reported()).toEqual([null, 'Có 1 sáng kiến']);
    await expect(report()).rejects.toMatchObject({ refusal: { code: 'registration.nothingReported' } });
    await write(world.officer('BTC'), { code: 2, typed: '', version: 1 });
    expect(await reported()).toEqual([null, 'Có 1 sáng kiến']);
    await report();
    expect(await reported()).toEqual([null, null]);
  });

  test('written by two people at once is written over by neither: the second is told what stands there', async () => {
    await freezeReady(world);
    await write(world.officer('BTC'), { code: 1, typed: 'Đạt 40%', version: 0 });
    await expect(write(world.head('BTC'), { code: 1, typed: 'Đạt 45%', version: 0 })).rejects.toMatchObject({
      fields: [
        {
          code: 'registration.changedMeanwhile',
          field: 'lines.0.typed',
          params: { theirs: 'Đạt 40%', by: world.officer('BTC').name, version: 1 },
        },
      ],
    });
    await write(world.head('BTC'), { code: 1, typed: 'Đạt 40%', version: 0 });
    expect(await writing()).toEqual([
      ['Đạt 40%', 1],
      [null, 0],
    ]);
    await write(world.head('BTC'), { code: 1, typed: 'Đạt 45%', version: 1 });
    expect(await writing()).toEqual([
      ['Đạt 45%', 2],
      [null, 0],
    ]);
  });

  test('survives a reopening of the covenant in the same words, as reported and as being written', async () => {
    await freezeReady(world);
    await write(world.officer('BTC'), { code: 2, typed: 'Có 1 sáng kiến', version: 0 });
    await report();
    await write(world.officer('BTC'), { code: 2, typed: 'Có 2 sáng kiến', version: 1 });
    await world.do(reopenCovenant, world.head('UBKT'), { blocYearId: world.plan, reason: 'Sửa chỉ tiêu 1' });
    const written = [{ text: 'Chỉ tiêu mới', unit: '%', target: '90', before: '' }, ...targets.slice(1)];
    await world.do(saveRegistration, world.officer('BTC'), { ...of('BTC'), targets: written, titles: ['PROV_CERT'] });
    expect(await reported()).toEqual([null, 'Có 1 sáng kiến']);
    expect(await writing()).toEqual([
      [null, 0],
      ['Có 2 sáng kiến', 2],
    ]);
  });
});
