import { conferences } from '@/db/schema/conference';
import { newId } from '@/lib/id';
import { adoptPlan } from '../plan/adopt';
import { saveRegistration } from '../registration/save';
import { sendRegistration } from '../registration/send';
import { at } from '../sample/run';
import type { World } from '../testing/world';
import { freezeCovenant } from './freeze';

export const codes = ['UBKT', 'TCT', 'VPTU', 'BTC', 'BTG', 'BDV', 'BNC', 'BDBP', 'DUK'] as const;

export const targets = [
  { text: 'Hoàn thành nhiệm vụ theo kế hoạch công tác năm', unit: '%', target: '100' },
  { text: 'Sáng kiến được công nhận trong năm', unit: 'sáng kiến', target: '2' },
];

/** The conference of 10 January 2022, called to order. */
export async function openConference(world: World): Promise<void> {
  await world.store.transaction(async (tx) => {
    await tx.insert(conferences).values({
      id: newId(),
      blocId: world.blocId,
      blocYearId: world.review,
      planYearId: world.plan,
      heldOn: '2022-01-10',
      session: 'afternoon',
      place: 'Hội trường Cơ quan Ủy ban Kiểm tra Tỉnh ủy',
      chairAgencyId: world.agency('UBKT').id,
      review: '',
      convenedAt: at('2022-01-05'),
      openedAt: at('2022-01-10', '13:30'),
    });
  });
}

/** An agency writes and sends its registration for 2022. */
export async function register(world: World, code: string): Promise<void> {
  const place = { blocYearId: world.plan, agencyId: world.agency(code).id };
  await world.do(saveRegistration, world.officer(code), { ...place, targets, titles: ['PROV_CERT'] });
  await world.do(sendRegistration, world.officer(code), place);
}

/** Everything up to the signing: plan adopted, nine registrations sent, text frozen. */
export async function freezeReady(world: World) {
  await openConference(world);
  await world.do(adoptPlan, world.secretary('UBKT'), { blocYearId: world.plan });
  for (const code of codes) await register(world, code);
  return world.do(freezeCovenant, world.secretary('UBKT'), { blocYearId: world.plan });
}
