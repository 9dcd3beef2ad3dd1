import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { charterDefaults } from '@/domain/charter/defaults';
import { composeYear } from '../bloc/found';
import { getBlocYear } from '../bloc/queries';
import { adoptCharter } from '../charter/adopt';
import { at } from '../sample/run';
import { openWorld, type World } from '../testing/world';
import { adoptCriteriaDraft } from './adopt-draft';
import { draftCriteria } from './draft';
import { dropCriteria } from './drop';
import { findCriteriaDraft, findCriteriaSet } from './queries';
import { saveCriteria } from './save';

let world: World;
let blocYearId: string;
beforeAll(async () => {
  world = await openWorld();
  ({ blocYearId } = await world.do(composeYear, world.provincial, {
    blocId: world.blocId,
    year: 2023,
    namesOn: '2022-01-10',
    agencyIds: ['UBKT', 'TCT', 'BTC'].map((code) => world.agency(code).id),
    leadership: [],
  }));
});
afterAll(() => world.close());

const keeper = () => world.secretary('UBKT');
const scope = () => getBlocYear(world.store.read, blocYearId, at('2022-01-10', '14:00'));
const thousand = {
  name: 'Thang 1000 điểm',
  bonusCapCenti: 100_00,
  stepCenti: 1_00,
  groups: [
    { code: 'A', name: 'Nhiệm vụ chính trị', maxCenti: 600_00, was: '' },
    { code: 'B', name: 'Xây dựng Đảng', maxCenti: 400_00, was: '' },
  ],
};
const save = (change: Partial<typeof thousand> = {}) =>
  world.do(saveCriteria, keeper(), { blocYearId, ...thousand, ...change });
const refused = (code: string) => ({ refusal: { code } });

describe('the scale of a year', () => {
  test('is copied from the year before, changed, dropped and begun blank, by those who keep the bloc', async () => {
    for (const actor of [world.secretary('TCT'), world.officer('UBKT'), world.stranger])
      await expect(world.do(draftCriteria, actor, { blocYearId, from: 'blank' })).rejects.toMatchObject({
        forbidden: true,
      });
    await expect(save()).rejects.toMatchObject(refused('criteria.noDraft'));
    expect(await world.do(draftCriteria, keeper(), { blocYearId, from: 'yearBefore' })).toEqual({ copiedFrom: 2022 });
    const copied = await findCriteriaDraft(world.store.read, await scope());
    expect(copied?.rules.groups.map(({ code, maxCenti }) => [code, maxCenti])).toEqual([
      ['A', 50_00],
      ['B', 20_00],
      ['C', 20_00],
      ['D', 10_00],
    ]);
    await world.do(dropCriteria, keeper(), { blocYearId });
    await world.do(draftCriteria, keeper(), { blocYearId, from: 'blank' });
    await expect(world.do(adoptCriteriaDraft, keeper(), { blocYearId })).rejects.toMatchObject(
      refused('criteria.noGroup'),
    );
  });

  test('is refused field by field where points could not be given by it', async () => {
    const [first, second] = thousand.groups;
    if (!first || !second) throw new Error('The scale has two groups');
    await expect(
      save({
        stepCenti: 7_00,
        groups: [first, { ...second, code: 'A' }, { code: 'C', name: 'Khác', maxCenti: 0, was: '' }],
      }),
    ).rejects.toMatchObject({
      fields: [
        { code: 'criteria.maxOffStep', field: 'groups.0.maxCenti' },
        { code: 'criteria.codeTwice', field: 'groups.1.code' },
        { code: 'criteria.maxZero', field: 'groups.2.maxCenti' },
      ],
    });
    await expect(save({ stepCenti: 0 })).rejects.toMatchObject({ fields: [{ code: 'criteria.stepZero' }] });
  });

  test('must fit a charter that was adopted before it; then it is locked', async () => {
    await save();
    await world.do(adoptCharter, keeper(), {
      blocYearId,
      ...charterDefaults,
      scoreFloorCenti: 700_00,
      tieBreaks: [{ step: 'group', code: 'B' }],
    });
    const [first] = thousand.groups;
    if (!first) throw new Error('The scale has a group');
    const adopt = () => world.do(adoptCriteriaDraft, keeper(), { blocYearId });
    await save({ groups: [{ ...first, maxCenti: 600_00 }] });
    await expect(adopt()).rejects.toMatchObject(refused('criteria.totalBelowFloor'));
    await save({ groups: [{ ...first, maxCenti: 1000_00 }] });
    await expect(adopt()).rejects.toMatchObject(refused('criteria.groupOfCharterMissing'));
    await save();
    expect(await adopt()).toEqual({ totalCenti: 1000_00 });
    expect(await findCriteriaSet(world.store.read, await scope())).toMatchObject({
      name: 'Thang 1000 điểm',
      stepCenti: 1_00,
    });
    expect(await findCriteriaDraft(world.store.read, await scope())).toBeNull();
    for (const locked of [save, adopt])
      await expect(locked()).rejects.toMatchObject(refused('criteria.alreadyAdopted'));
    await expect(world.do(dropCriteria, keeper(), { blocYearId })).rejects.toMatchObject(refused('criteria.noDraft'));
  });
});
