import type { Actor } from '../context';
import { holdConference } from '../conference/testing';
import { adoptPlan } from '../plan/adopt';
import { saveRegistration } from '../registration/save';
import { sendRegistration } from '../registration/send';
import type { World } from '../testing/world';
import { freezeCovenant } from './freeze';
import { readCovenant } from './read';

export const targets = [
  { text: 'Hoàn thành nhiệm vụ theo kế hoạch công tác năm', unit: '%', target: '100' },
  { text: 'Sáng kiến được công nhận trong năm', unit: 'sáng kiến', target: '2' },
];

/** An agency writes and sends its registration for 2022. */
export async function register(world: World, code: string): Promise<void> {
  const place = { blocYearId: world.plan, agencyId: world.agency(code).id };
  await world.do(saveRegistration, world.officer(code), { ...place, targets, titles: ['PROV_CERT'] });
  await world.do(sendRegistration, world.officer(code), place);
}

/** Everything up to the signing: plan adopted, nine registrations sent, text frozen. */
export async function freezeReady(world: World) {
  await holdConference(world);
  await world.do(adoptPlan, world.secretary('UBKT'), { blocYearId: world.plan });
  for (const code of world.stage.members) await register(world, code);
  return world.do(freezeCovenant, world.secretary('UBKT'), { blocYearId: world.plan });
}

/** Somebody who may sign for an agency reads the text to its end. */
export async function readThrough(world: World, actor: Actor, code: string, versionId: string): Promise<void> {
  await world.do(readCovenant, actor, { versionId, agencyId: world.agency(code).id, reached: 'end' });
}

/** The signing as it stands when all nine heads have read the text and nobody has signed. */
export async function openRoom(world: World) {
  const frozen = await freezeReady(world);
  for (const code of world.stage.members) await readThrough(world, world.head(code), code, frozen.versionId);
  return frozen;
}
