import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { charters } from '@/db/schema/charter';
import { askApproval } from '../approval/ask';
import { giveApproval } from '../approval/give';
import { getBlocYear } from '../bloc/queries';
import { at } from '../sample/run';
import { getStanding } from '../standing/standing';
import { openWorld, type World } from '../testing/world';
import { askedAboveQuota, overQuotaSubject } from './over-quota';
import { listNominations } from './queries';
import { publishYear } from './ranked-year';
import { returnNomination } from './return';
import { saveNomination } from './save';
import { sendNomination } from './send';

let world: World;
beforeEach(async () => {
  world = await openWorld();
  await publishYear(world);
});
afterEach(() => world.close());

const ruled = (secondApprovers: boolean) =>
  world.store.transaction((tx) =>
    tx
      .update(charters)
      .set({ secondApprovers, quotas: { PROV_CERT: { kind: 'count', most: 1 } } })
      .where(eq(charters.blocYearId, world.review)),
  );
const scope = () => getBlocYear(world.store.read, world.review, at('2022-01-10', '14:00'));
const draft = async (code: string) => {
  const { nominationId } = await world.do(saveNomination, world.officer(code), {
    blocYearId: world.review,
    agencyId: world.agency(code).id,
    formCode: 'PROV_CERT',
    groundCode: 'movement',
    achievement: 'Hoàn thành vượt mức các chỉ tiêu năm 2021.',
  });
  return { blocYearId: world.review, nominationId };
};
const refused = (code: string, more: object = {}) => ({ refusal: { code, ...more } });

test('the one above the quota is not sent where the charter knows no second head’s word; one that was returned is', async () => {
  await ruled(false);
  const [first, second] = [await draft('BTC'), await draft('TCT')];
  await world.do(sendNomination, world.head('BTC'), first);
  await expect(world.do(sendNomination, world.head('TCT'), second)).rejects.toMatchObject(
    refused('nomination.overQuota', { params: { most: 1, left: 0 } }),
  );
  await expect(
    world.do(askApproval, world.head('TCT'), { ...second, act: 'nomination.overQuota', reason: 'Xứng đáng' }),
  ).rejects.toMatchObject(refused('approval.notNeeded'));
  await world.do(returnNomination, world.head('UBKT'), { ...first, reason: 'Thiếu số liệu' });
  await world.do(sendNomination, world.head('BTC'), first);
});

test('where it does, its own head asks, another head gives, and the word is used up by the sending', async () => {
  await ruled(true);
  const [first, second] = [await draft('BTC'), await draft('TCT')];
  await world.do(sendNomination, world.head('BTC'), first);
  await expect(world.do(sendNomination, world.head('TCT'), second)).rejects.toMatchObject(refused('approval.notAsked'));
  const which = { ...second, act: 'nomination.overQuota' } as const;
  for (const actor of [world.officer('TCT'), world.head('BTC'), world.stranger])
    await expect(world.do(askApproval, actor, { ...which, reason: 'Xứng đáng' })).rejects.toMatchObject({
      forbidden: true,
    });
  await world.do(askApproval, world.head('TCT'), { ...which, reason: 'Xứng đáng' });
  const asked = await askedAboveQuota(
    world.store.read,
    await scope(),
    await listNominations(world.store.read, await scope()),
  );
  expect(asked.map(({ nomination, subject }) => [nomination.id, subject.stage])).toEqual([
    [second.nominationId, 'asked'],
  ]);
  const { approvals } = await getStanding(world.store.read, { id: world.review });
  expect(approvals.map(({ act }) => act)).toEqual(['nomination.overQuota']);
  await expect(world.do(sendNomination, world.head('TCT'), second)).rejects.toMatchObject(refused('approval.notGiven'));

  const seen = (await overQuotaSubject(world.store.read, await scope(), second.nominationId))?.sha256 ?? '';
  await expect(world.do(giveApproval, world.head('TCT'), { ...which, seen })).rejects.toMatchObject({
    forbidden: true,
  });
  await world.do(giveApproval, world.head('VPTU'), { ...which, seen });
  await world.do(sendNomination, world.head('TCT'), second);
  expect(await overQuotaSubject(world.store.read, await scope(), second.nominationId)).toMatchObject({ needed: true });
});

test('nobody asks for what is not above the quota, nor for another act in the name of a nomination', async () => {
  await ruled(true);
  const one = await draft('TCT');
  await expect(
    world.do(askApproval, world.head('TCT'), { ...one, act: 'nomination.overQuota', reason: 'Xứng đáng' }),
  ).rejects.toMatchObject({ refusal: { code: expect.stringMatching(/^(approval\.nothing|rights\.)/) } });
  await expect(
    world.do(askApproval, world.head('TCT'), { ...one, act: 'results.published', reason: 'Xứng đáng' }),
  ).rejects.toMatchObject({ forbidden: true });
});
