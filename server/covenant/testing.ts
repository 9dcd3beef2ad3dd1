import { getBlocYear } from '../bloc/queries';
import type { Actor } from '../context';
import { holdConference } from '../conference/testing';
import { adoptPlan } from '../plan/adopt';
import { agreeRegistrations } from '../registration/agree';
import { listRegistrations } from '../registration/queries';
import { saveRegistration } from '../registration/save';
import { sendRegistration } from '../registration/send';
import { at } from '../sample/run';
import type { World } from '../testing/world';
import { freezeCovenant } from './freeze';
import { readCovenant } from './read';

export const targets = [
  { text: 'Hoàn thành nhiệm vụ theo kế hoạch công tác năm', unit: '%', target: '100', before: '' },
  { text: 'Sáng kiến được công nhận trong năm', unit: 'sáng kiến', target: '2', before: '' },
];

/** An agency writes and sends its registration for 2022. */
export async function register(world: World, code: string): Promise<void> {
  const place = { blocYearId: world.plan, agencyId: world.agency(code).id };
  await world.do(saveRegistration, world.officer(code), { ...place, targets, titles: ['PROV_CERT'] });
  await world.do(sendRegistration, world.officer(code), place);
}

/** Those who keep the bloc agree to what these agencies sent. */
export async function agree(world: World, ...codes: readonly string[]): Promise<void> {
  const scope = await getBlocYear(world.store.read, world.plan, at('2022-01-10', '14:00'));
  const sent = await listRegistrations(world.store.read, scope);
  const agreed = sent.flatMap(({ agencyId, sentAt }) =>
    sentAt && codes.some((code) => world.agency(code).id === agencyId) ? [{ agencyId, sentAt }] : [],
  );
  await world.do(agreeRegistrations, world.secretary('UBKT'), { blocYearId: world.plan, agreed });
}

/** Everything up to the signing: plan adopted, nine registrations sent and agreed, text frozen. */
export async function freezeReady(world: World) {
  await holdConference(world);
  await world.do(adoptPlan, world.secretary('UBKT'), { blocYearId: world.plan });
  for (const code of world.stage.members) await register(world, code);
  await agree(world, ...world.stage.members);
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
