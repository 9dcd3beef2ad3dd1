import { expect, test } from 'vitest';
import { verifyAudit } from '../audit/verify';
import { getBlocYear } from '../bloc/queries';
import { openWorld } from '../testing/world';
import { at } from './run';

test('on the morning of the conference the bloc has nine members and is led by the Inspection Commission', async () => {
  const world = await openWorld();
  const scope = await getBlocYear(world.store.read, world.review, at('2022-01-10'));
  expect(scope.members.map(({ code }) => code)).toEqual([
    'UBKT',
    'TCT',
    'VPTU',
    'BTC',
    'BTG',
    'BDV',
    'BNC',
    'BDBP',
    'DUK',
  ]);
  expect(scope.leadingAgencyId).toBe(world.agency('UBKT').id);
  expect((await verifyAudit(world.store.read)).broken).toBeNull();
  await world.close();
});
