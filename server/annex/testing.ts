import type { Actor } from '../context';
import { happens, recordedAt, typed } from '../agency/testing';
import { getBlocYear } from '../bloc/queries';
import { readCovenant } from '../covenant/read';
import { signCovenant } from '../covenant/sign';
import { openRoom, targets } from '../covenant/testing';
import { getActor } from '../person/actor';
import { registerPeople } from '../person/register';
import { agreeRegistrations } from '../registration/agree';
import { findRegistration } from '../registration/queries';
import { saveRegistration } from '../registration/save';
import { sendRegistration } from '../registration/send';
import type { World } from '../testing/world';
import { findVersion } from '../covenant/queries';

/** When annexes are written in these tests, and the moment after. */
export const spring = recordedAt;
export const later = new Date(recordedAt.getTime() + 60_000);

/** The covenant of 2022 signed by all nine; answers the text. */
export async function signedByAll(world: World): Promise<{ versionId: string; sha256: string }> {
  const text = await openRoom(world);
  for (const code of world.stage.members) await sign(world, world.head(code), world.agency(code).id, text);
  return text;
}

/** Somebody reads a text to its end and signs it for an agency. */
export async function sign(
  world: World,
  head: Actor,
  agencyId: string,
  { versionId, sha256 }: { readonly versionId: string; readonly sha256: string },
  when?: Date,
) {
  await world.do(readCovenant, head, { versionId, agencyId, reached: 'end' }, when);
  return world.do(signCovenant, head, { versionId, agencyId, sha256 }, when);
}

/** The year on the day annexes are written. */
export const yearOf = (world: World, on = spring) => getBlocYear(world.store.read, world.plan, on);

/** The covenant of the year as it stands. */
export async function covenantOf(world: World) {
  const version = await findVersion(world.store.read, await yearOf(world));
  if (!version) throw new Error('No covenant is frozen');
  return version;
}

/** Two boards merge in March: their heir is a member and has a head; domain 12.2 case 2. */
export async function boardsMerge(world: World): Promise<{ agencyId: string; head: Actor }> {
  const { agencyId } = await happens(
    world,
    world.provincial,
    typed({
      kind: 'merged' as const,
      on: '2022-03-01',
      parts: ['BTG', 'bdv · Ban Dân vận Tỉnh ủy'],
      heirId: '',
      heir: {
        code: 'BTGDV22',
        name: 'Ban Tuyên giáo và Dân vận Tỉnh ủy (2022)',
        shortName: 'Ban TG và DV',
        kind: 'party' as const,
        parent: '',
      },
      bloc: 'theirs',
    }),
  );
  return { agencyId, head: await headOf(world, agencyId, 'truong-ban.btgdv22@mau.example') };
}

/** A head that begins in March, for an agency that is new. */
export async function headOf(world: Pick<World, 'do' | 'admin' | 'store'>, agencyId: string, email: string) {
  const held = { office: 'head' as const, agencyId, post: 'Trưởng ban', from: '2022-03-01' };
  const person = { name: 'Trưởng ban mới', email, appointments: [held] };
  const [made] = await world.do(registerPeople, world.admin, [person], recordedAt);
  return getActor(world.store.read, made?.id ?? '');
}

/** The heir registers what it undertakes; where `agreed`, the leader's office agrees to it. */
export async function heirRegisters(
  world: World,
  { agencyId, head }: { readonly agencyId: string; readonly head: Actor },
  agreed = true,
): Promise<void> {
  const place = { blocYearId: world.plan, agencyId };
  await world.do(saveRegistration, head, { ...place, targets, titles: ['PROV_CERT'] }, spring);
  if (agreed) await agreeToHeir(world, { agencyId, head });
  else await world.do(sendRegistration, head, place, spring);
}

/** What the heir has written is sent and agreed to. */
export async function agreeToHeir(
  world: World,
  { agencyId, head }: { readonly agencyId: string; readonly head: Actor },
): Promise<void> {
  await world.do(sendRegistration, head, { blocYearId: world.plan, agencyId }, spring);
  const sent = await findRegistration(world.store.read, await yearOf(world), agencyId);
  if (sent?.sentAt)
    await world.do(
      agreeRegistrations,
      world.secretary('UBKT'),
      { blocYearId: world.plan, agreed: [{ agencyId, sentAt: sent.sentAt }] },
      spring,
    );
}
