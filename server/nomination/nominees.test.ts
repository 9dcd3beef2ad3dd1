import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RecordIndividualInput } from '@/domain/nominee/input';
import type { SaveNominationInput } from '@/domain/nomination/input';
import { getBlocYear } from '../bloc/queries';
import { recordIndividual } from '../individual/record';
import { withdrawIndividual } from '../individual/withdraw';
import { at } from '../sample/run';
import { openWorld, type World } from '../testing/world';
import { recordUnit } from '../unit/record';
import { withdrawUnit } from '../unit/withdraw';
import { listNominations } from './queries';
import { saveNomination } from './save';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const of = (code: string) => ({ blocYearId: world.review, agencyId: world.agency(code).id });
const person = (code: string, change: Partial<RecordIndividualInput> = {}): RecordIndividualInput => ({
  ...of(code),
  unitId: null,
  name: 'Chánh Văn phòng',
  birthYear: 1975,
  post: 'Chánh Văn phòng',
  woman: false,
  leads: true,
  informedOn: '2022-01-05',
  ...change,
});
const draft = (code: string, change: Partial<SaveNominationInput> = {}): SaveNominationInput => ({
  ...of(code),
  formCode: 'PROV_CERT',
  groundCode: 'movement',
  achievement: 'Hoàn thành vượt mức các chỉ tiêu năm 2021.',
  ...change,
});
const refused = (code: string, more: object = {}) => ({ refusal: { code, ...more } });
const nominees = async () => {
  const scope = await getBlocYear(world.store.read, world.review, at('2022-01-10', '14:00'));
  return (await listNominations(world.store.read, scope)).map(({ number, nominee }) => `${number} ${nominee}`);
};

describe('the people and units of an agency', () => {
  test('a unit is recorded once, old and new tone marks being one name', async () => {
    const officer = world.officer('VPTU');
    await world.do(recordUnit, officer, { ...of('VPTU'), name: 'Phòng Hòa giải' });
    await expect(world.do(recordUnit, officer, { ...of('VPTU'), name: 'phòng Hoà giải' })).rejects.toMatchObject(
      refused('unit.sameName', { params: { name: 'Phòng Hòa giải' } }),
    );
    await world.do(recordUnit, world.officer('BTC'), { ...of('BTC'), name: 'Phòng Hòa giải' });
  });

  test('two people of one name are told apart by year of birth and post; an exact double names the one on record', async () => {
    const officer = world.officer('VPTU');
    await world.do(recordIndividual, officer, person('VPTU'));
    await world.do(recordIndividual, officer, person('VPTU', { birthYear: 1980 }));
    await world.do(recordIndividual, officer, person('VPTU', { post: 'Chuyên viên' }));
    await expect(
      world.do(recordIndividual, officer, person('VPTU', { name: 'Chánh  văn phòng', post: 'chánh văn phòng' })),
    ).rejects.toMatchObject(
      refused('individual.double', {
        params: { name: 'Chánh Văn phòng', birthYear: '1975', post: 'Chánh Văn phòng' },
      }),
    );
  });

  test('a year of birth out of reach, a notice given tomorrow and a unit of another agency are refused', async () => {
    const officer = world.officer('VPTU');
    const { unitId } = await world.do(recordUnit, world.officer('TCT'), { ...of('TCT'), name: 'Phòng Đào tạo' });
    for (const [change, code] of [
      [{ birthYear: 2010 }, 'individual.birthYear'],
      [{ birthYear: 1900 }, 'individual.birthYear'],
      [{ informedOn: '2022-01-11' }, 'individual.informedInFuture'],
      [{ unitId }, 'unit.ofOther'],
    ] as const)
      await expect(
        world.do(recordIndividual, officer, person('VPTU', { name: 'Phó phòng', ...change })),
      ).rejects.toMatchObject(refused(code));
  });

  test('nobody writes into the list of another agency', async () => {
    for (const actor of [world.officer('BTC'), world.secretary('UBKT'), world.provincial, world.stranger]) {
      await expect(world.do(recordUnit, actor, { ...of('VPTU'), name: 'Phòng Lạ' })).rejects.toMatchObject({
        forbidden: true,
      });
      await expect(world.do(recordIndividual, actor, person('VPTU', { name: 'Lạ' }))).rejects.toMatchObject({
        forbidden: true,
      });
    }
  });
});

describe('whom a nomination is for', () => {
  test('an agency proposes itself, a unit and a person for the forms that honour them, each once', async () => {
    const officer = world.officer('BNC');
    const { unitId } = await world.do(recordUnit, officer, { ...of('BNC'), name: 'Phòng Theo dõi án' });
    const { individualId } = await world.do(
      recordIndividual,
      officer,
      person('BNC', { name: 'Trưởng phòng', post: 'Trưởng phòng' }),
    );
    const unit = { subject: { kind: 'unit', unitId } } as const;
    const individual = { subject: { kind: 'individual', individualId } } as const;
    await world.do(saveNomination, officer, draft('BNC'));
    await world.do(saveNomination, officer, draft('BNC', unit));
    await world.do(
      saveNomination,
      officer,
      draft('BNC', { ...individual, formCode: 'EMU_FIGHTER_BASE', groundCode: 'yearly' }),
    );
    const { name } = world.agency('BNC');
    expect(await nominees()).toEqual([
      `1 ${name}`,
      `2 Phòng Theo dõi án, ${name}`,
      `3 Trưởng phòng, Trưởng phòng, ${name}`,
    ]);
    await expect(world.do(saveNomination, officer, draft('BNC', unit))).rejects.toMatchObject(
      refused('nomination.sameForm', { params: { number: 2 } }),
    );
    await expect(world.do(saveNomination, officer, draft('BNC', individual))).rejects.toMatchObject(
      refused('nomination.formNotForPerson'),
    );
    await expect(
      world.do(saveNomination, officer, draft('BNC', { ...unit, formCode: 'EMU_FIGHTER_BASE', groundCode: 'yearly' })),
    ).rejects.toMatchObject(refused('nomination.formNotForCollective'));

    await expect(world.do(withdrawUnit, officer, { ...of('BNC'), unitId, reason: 'Ghi nhầm' })).rejects.toMatchObject(
      refused('nominee.inUse', { params: { number: 2, year: '2021' } }),
    );
    await expect(
      world.do(withdrawIndividual, officer, { ...of('BNC'), individualId, reason: 'Ghi nhầm' }),
    ).rejects.toMatchObject(refused('nominee.inUse'));
  });

  test('another agency’s unit, and one that was taken back, cannot be proposed', async () => {
    const { unitId } = await world.do(recordUnit, world.officer('BDV'), { ...of('BDV'), name: 'Phòng Dân vận' });
    const input = draft('BTG', { subject: { kind: 'unit', unitId } });
    await expect(world.do(saveNomination, world.officer('BTG'), input)).rejects.toMatchObject(
      refused('nomination.nomineeOfOther', { field: 'subject' }),
    );
    await world.do(withdrawUnit, world.officer('BDV'), { ...of('BDV'), unitId, reason: 'Ghi nhầm tên' });
    await expect(
      world.do(saveNomination, world.officer('BDV'), draft('BDV', { subject: { kind: 'unit', unitId } })),
    ).rejects.toMatchObject(refused('nomination.nomineeOfOther'));
  });
});
