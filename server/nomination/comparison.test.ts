import { expect, test } from 'vitest';
import { pastAwards } from '@/db/schema/history';
import { newId } from '@/lib/id';
import { getBlocYear } from '../bloc/queries';
import { at } from '../sample/run';
import { openWorld } from '../testing/world';
import { publishYear } from './ranked-year';
import { readComparison } from './read-comparison';
import { sentCase } from './sent-case';

test('side by side an award that was revoked is not among those held', async () => {
  const world = await openWorld();
  await publishYear(world);
  await sentCase(world, 'BTC');
  const award = (formName: string, revokedOn: string | null) => ({
    id: newId(),
    agencyId: world.agency('BTC').id,
    subjectKind: 'agency' as const,
    formCode: 'PROV_CERT',
    formName,
    year: 2019,
    basis: 'merit' as const,
    reason: '',
    reasonFold: '',
    decisionNumber: '1',
    decidedOn: '2020-01-15',
    issuer: 'UBND tỉnh',
    revokedOn,
    recordedAt: new Date(),
    recordedBy: world.officer('BTC').personId ?? '',
  });
  const rows = [award('Bằng khen giữ', null), award('Bằng khen bị hủy', '2021-03-01')];
  await world.store.transaction((tx) => tx.insert(pastAwards).values(rows));
  const scope = await getBlocYear(world.store.read, world.review, at('2022-01-10', '14:00'));
  const [one] = (await readComparison(world.store.read, scope, world.head('UBKT'))).rows;
  expect(one?.awards.map(({ name }) => name)).toEqual(['Bằng khen giữ']);
  await world.close();
});
