import { expect, test } from 'vitest';
import { pastAwards } from '@/db/schema/history';
import { newId } from '@/lib/id';
import { getBlocYear } from '../bloc/queries';
import { at } from '../sample/run';
import { openWorld } from '../testing/world';
import { recordUnit } from '../unit/record';
import { compared } from './compared';
import { publishYear } from './ranked-year';
import { readComparison } from './read-comparison';
import { readGroups } from './read-groups';
import { saveNomination } from './save';
import { sendNomination } from './send';
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

test('a unit beside its agency is told apart from it in the sheet and in the groups for the ballot', async () => {
  const world = await openWorld();
  await publishYear(world);
  await sentCase(world, 'VPTU');
  const of = { blocYearId: world.review, agencyId: world.agency('VPTU').id };
  const { unitId } = await world.do(recordUnit, world.officer('VPTU'), { ...of, name: 'Phòng Tổng hợp' });
  const { nominationId } = await world.do(saveNomination, world.officer('VPTU'), {
    ...of,
    subject: { kind: 'unit', unitId },
    formCode: 'PROV_CERT',
    groundCode: 'movement',
    achievement: 'Phục vụ tốt các kỳ họp.',
  });
  await world.do(sendNomination, world.head('VPTU'), { blocYearId: world.review, nominationId });
  const names = ['Văn phòng Tỉnh ủy', 'Phòng Tổng hợp, Văn phòng Tỉnh ủy'];
  const scope = await getBlocYear(world.store.read, world.review, at('2022-01-10', '14:00'));
  const leader = world.head('UBKT');
  const { rows } = await readComparison(world.store.read, scope, leader);
  const none = () => '';
  const words = {
    rank: none,
    points: none,
    targets: none,
    awards: none,
    count: none,
    opinions: none,
    consolidated: none,
  };
  expect(compared(rows, words).map(({ nominee }) => nominee)).toEqual(names);
  // Rank, points and the targets of the covenant are the agency's own, never a unit's.
  const [whole, unit] = rows;
  expect(whole).toMatchObject({ place: { rank: expect.any(Number) as number }, targets: expect.anything() as object });
  expect(unit).toMatchObject({ place: null, targets: null });
  const groups = await readGroups(world.store.read, scope, leader);
  expect(groups?.forms.flatMap((form) => form.rows.map(({ nominee }) => nominee))).toEqual(names);
  await world.close();
});
