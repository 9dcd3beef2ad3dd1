import { afterAll, beforeAll, expect, test } from 'vitest';
import { getBlocYear } from '../bloc/queries';
import { openWorld, type World } from '../testing/world';
import { closeHold } from './close';
import { openHold } from './open';
import { holdsInForce, listHolds } from './queries';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const hold = () => ({
  blocYearId: world.review,
  agencyId: world.agency('BDV').id,
  reason: 'Đang kiểm tra khi có dấu hiệu vi phạm',
  basis: 'Quyết định 15-QĐ/UBKTTU',
  openedOn: '2021-12-20',
});

test('the keeper opens a hold and the province closes it; both stay on record', async () => {
  const { holdId } = await world.do(openHold, world.secretary('UBKT'), hold());
  const scope = await getBlocYear(world.store.read, world.review, new Date('2022-01-10T07:00:00Z'));
  expect(await holdsInForce(world.store.read, scope)).toMatchObject([{ id: holdId, basis: 'Quyết định 15-QĐ/UBKTTU' }]);
  await world.do(closeHold, world.provincial, { blocYearId: world.review, holdId, closedOn: '2022-01-10' });
  expect(await holdsInForce(world.store.read, scope)).toEqual([]);
  expect(await listHolds(world.store.read, scope)).toMatchObject([{ closedOn: '2022-01-10' }]);
  await expect(
    world.do(closeHold, world.provincial, { blocYearId: world.review, holdId, closedOn: '2022-01-10' }),
  ).rejects.toMatchObject({
    refusal: { code: 'hold.alreadyClosed' },
  });
});

test('nobody else opens one', async () => {
  for (const actor of [world.head('BDV'), world.secretary('TCT'), world.officer('UBKT'), world.stranger])
    await expect(world.do(openHold, actor, hold())).rejects.toMatchObject({ forbidden: true });
});

test('it concerns a member and begins no later than today', async () => {
  await expect(world.do(openHold, world.provincial, { ...hold(), openedOn: '2022-01-11' })).rejects.toMatchObject({
    refusal: { code: 'hold.inFuture', field: 'openedOn' },
  });
  await expect(
    world.do(openHold, world.provincial, { ...hold(), agencyId: world.agency('STC').id }),
  ).rejects.toMatchObject({
    refusal: { code: 'hold.notMember', field: 'agencyId' },
  });
  await expect(
    world.do(closeHold, world.provincial, { blocYearId: world.review, holdId: 'none', closedOn: '2022-01-10' }),
  ).rejects.toMatchObject({
    refusal: { code: 'hold.unknown' },
  });
});
