import { inArray } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nominations } from '@/db/schema/nomination';
import { getBlocYear } from '../bloc/queries';
import { declareConflict } from '../conflict/declare';
import { openHold } from '../hold/open';
import { openWorld, type World } from '../testing/world';
import { putGroup } from './put-group';
import { publishYear } from './ranked-year';
import { readGroups } from './read-groups';
import { saveNomination } from './save';
import { sentCase } from './sent-case';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await publishYear(world);
});
afterAll(() => world.close());

const scope = () => getBlocYear(world.store.read, world.review, new Date('2022-01-10T07:00:00Z'));
const statuses = async (...ids: string[]) => {
  const rows = await world.store.read.select().from(nominations).where(inArray(nominations.id, ids));
  return ids.map((id) => rows.find((row) => row.id === id)?.status);
};
const group = (...ids: string[]) => ({ blocYearId: world.review, nominationIds: ids });
const concerned = { kind: 'relative', reason: 'Người thân' } as const;

describe('putting several to the ballot at once', () => {
  test('is all of the chosen or none, and each that stops it says why', async () => {
    const [first, second, held, own, mine] = [
      (await sentCase(world, 'BTC')).nominationId,
      (await sentCase(world, 'TCT')).nominationId,
      (await sentCase(world, 'BNC')).nominationId,
      (await sentCase(world, 'UBKT')).nominationId,
      (await sentCase(world, 'VPTU')).nominationId,
    ];
    const hold = { reason: 'Đang xem xét đơn thư', basis: 'Công văn 12-CV/UBKT', openedOn: '2022-01-05' };
    await world.do(openHold, world.secretary('UBKT'), {
      blocYearId: world.review,
      agencyId: world.agency('BNC').id,
      ...hold,
    });
    const leader = world.head('UBKT');
    await world.do(declareConflict, leader, { ...concerned, blocYearId: world.review, nominationId: mine });

    await expect(world.do(putGroup, leader, group(first, second, held, own, mine))).rejects.toMatchObject({
      fields: [
        { code: 'nomination.groupStopped', params: { numbers: '3, 4, 5' } },
        { code: 'nomination.onHold', field: `chosen.${held}` },
        { code: 'rights.ownAgencyClosed', field: `chosen.${own}` },
        { code: 'nomination.conflicted', field: `chosen.${mine}` },
      ],
    });
    expect(await statuses(first, second, held, own, mine)).toEqual(['sent', 'sent', 'sent', 'sent', 'sent']);

    const shown = await readGroups(world.store.read, await scope(), leader);
    expect(shown?.forms).toMatchObject([
      {
        rows: [
          { number: 1, refusal: null },
          { number: 2, refusal: null },
          { number: 3, refusal: { code: 'nomination.onHold' } },
          { number: 4, refusal: { code: 'rights.ownAgencyClosed' } },
          { number: 5, refusal: { code: 'nomination.conflicted' } },
        ],
      },
    ]);

    expect(await world.do(putGroup, leader, group(first, second))).toEqual({ put: 2 });
    expect(await statuses(first, second)).toEqual(['onBallot', 'onBallot']);
    await expect(world.do(putGroup, leader, group(first))).rejects.toMatchObject({
      fields: [{ code: 'nomination.groupStopped' }, { code: 'nomination.isOnBallot' }],
    });
  });

  test('is of one form, and for who decides', async () => {
    const one = await sentCase(world, 'BDV');
    const other = await sentCase(world, 'BDV', 'PROV_FLAG', 'leading');
    const both = group(one.nominationId, other.nominationId);
    await expect(world.do(putGroup, world.head('UBKT'), both)).rejects.toMatchObject({
      refusal: { code: 'nomination.oneForm' },
    });
    await expect(world.do(putGroup, world.head('BTC'), group(one.nominationId))).rejects.toMatchObject({
      refusal: { code: 'nomination.notReviewer' },
      forbidden: true,
    });
    expect(await readGroups(world.store.read, await scope(), world.secretary('UBKT'))).toBeNull();
    const rows = (await readGroups(world.store.read, await scope(), world.head('BTC')))?.forms.flatMap(
      (form) => form.rows,
    );
    expect(rows?.find(({ id }) => id === one.nominationId)?.refusal?.code).toBe('nomination.notReviewer');
  });

  test('does not tell a head of a draft that was not sent', async () => {
    const draft = { agencyId: world.agency('BTG').id, formCode: 'PROV_CERT', groundCode: 'movement' } as const;
    const { nominationId } = await world.do(saveNomination, world.officer('BTG'), {
      blocYearId: world.review,
      ...draft,
      achievement: 'Nháp',
    });
    for (const id of [nominationId, 'none'])
      await expect(world.do(putGroup, world.head('BTC'), group(id))).rejects.toMatchObject({
        refusal: { code: 'nomination.unknown' },
        forbidden: true,
      });
  });
});
