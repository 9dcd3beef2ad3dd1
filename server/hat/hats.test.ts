import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '@/db/client';
import { tellerOf } from '@/domain/ballot/confirm';
import { tasksOf } from '@/domain/desk/tasks';
import { may, mayRead } from '@/domain/rights/may';
import { openTestStore } from '@/db/testing';
import { listTellerCandidates } from '../ballot/tellers';
import { findBlocYear, type BlocYearScope } from '../bloc/queries';
import { readSight } from '../bloc/sight';
import type { Actor } from '../context';
import { perform } from '../perform';
import { findActor, wearing } from '../person/actor';
import { closeSession } from '../person/close-session';
import { openSession } from '../person/sign-in';
import { findGround, type Ground } from '../sample/ground';
import { at } from '../sample/run';
import { seedSample } from '../sample/seed';
import { readStandings } from '../standing/standing';
import { wearHat } from './wear';

const now = at('2026-11-26', '09:00');
let store: Store;
let ground: Ground;
let party: BlocYearScope;
let departments: BlocYearScope;

beforeAll(async () => {
  store = await openTestStore();
  await seedSample(store, now);
  ground = await findGround(store.read);
  party = await yearOf('khoi-dang-tinh');
  departments = await yearOf('khoi-so-nganh-tong-hop');
}, 120_000);
afterAll(() => store.close());

async function yearOf(slug: string): Promise<BlocYearScope> {
  const scope = await findBlocYear(store.read, slug, 2026, now);
  if (!scope) throw new Error(`The sample has no ${slug}`);
  return scope;
}
const idOf = ({ personId }: Actor) => personId ?? '';
const signIn = () =>
  perform(openSession, ground.twoHats, { personId: idOf(ground.twoHats), browser: '' }, { store, now });
async function inSession(sessionId: string): Promise<Actor> {
  const actor = await findActor(store.read, sessionId, now);
  if (!actor) throw new Error('The session is over');
  return actor;
}
const wear = async (sessionId: string, code: string) => {
  const actor = await inSession(sessionId);
  const hat = actor.hats.find(({ agencyId }) => agencyId === ground.agencyId(code));
  await perform(wearHat, actor, { hatId: hat?.id ?? '' }, { store, now });
  return inSession(sessionId);
};
const blocsSeen = async (actor: Actor) =>
  (await readSight(store.read, actor, now)).blocs.map(({ bloc }) => bloc.slug).toSorted();

describe('somebody with an office in each of two blocs', () => {
  test('sees each bloc only through the hat of that bloc', async () => {
    const session = await signIn();
    const inParty = await wear(session, 'VPTU');
    expect(inParty.appointments).toHaveLength(1);
    expect(await blocsSeen(inParty)).toEqual(['khoi-dang-tinh']);
    expect([mayRead(inParty, party).ok, mayRead(inParty, departments).ok]).toEqual([true, false]);

    const inDepartments = await wear(session, 'VPUB');
    expect(await blocsSeen(inDepartments)).toEqual(['khoi-so-nganh-tong-hop']);
    expect([mayRead(inDepartments, party).ok, mayRead(inDepartments, departments).ok]).toEqual([false, true]);
  });

  test('acts for an agency only under its hat', async () => {
    const session = await signIn();
    const save = (actor: Actor, scope: BlocYearScope, code: string) =>
      may(actor, 'registration.saved', scope, { agencyId: ground.agencyId(code) }).ok;
    const inParty = await wear(session, 'VPTU');
    expect([save(inParty, party, 'VPTU'), save(inParty, departments, 'VPUB')]).toEqual([true, false]);
    const inDepartments = await wear(session, 'VPUB');
    expect([save(inDepartments, party, 'VPTU'), save(inDepartments, departments, 'VPUB')]).toEqual([false, true]);
  });

  test('has the tasks of the hat worn; those of the other are counted under it', async () => {
    const actor = await wear(await signIn(), 'VPUB');
    const tasks = async (under: Actor) => {
      const { scopes } = await readSight(store.read, under, now);
      const standings = await readStandings(
        store.read,
        scopes.map(({ id }) => id),
      );
      return scopes.flatMap((scope) => {
        const standing = standings.get(scope.id);
        return standing ? tasksOf(under, scope, standing).map(({ code }) => `${scope.bloc.slug} ${code}`) : [];
      });
    };
    expect((await tasks(actor)).every((task) => task.startsWith('khoi-so-nganh-tong-hop'))).toBe(true);
    expect(await tasks(actor)).not.toHaveLength(0);
    const other = actor.hats.find(({ id }) => id !== actor.hat?.id);
    if (!other) throw new Error('There is no other hat');
    expect((await tasks(wearing(actor, other))).every((task) => task.startsWith('khoi-dang-tinh'))).toBe(true);
  });

  test('counts a ballot of one bloc only under the hat of the agency named from', async () => {
    const candidate = (await listTellerCandidates(store.read, departments)).find(
      ({ personId }) => personId === ground.twoHats.personId,
    );
    expect(candidate).toMatchObject({ agencyId: ground.agencyId('VPUB'), post: 'Chuyên viên biệt phái' });
    const tellers = candidate ? [{ ...candidate, confirmed: false }] : [];
    const counts = (actor: Actor) =>
      may(actor, 'ballot.confirmed', departments, { namedFrom: tellerOf(tellers, actor)?.agencyId });
    const session = await signIn();
    expect(counts(await wear(session, 'VPUB'))).toMatchObject({ ok: true });
    expect(counts(await wear(session, 'VPTU'))).toMatchObject({ refusal: { code: 'rights.namedElsewhere' } });
  });
});

describe('the hat worn', () => {
  test('is of the session: another browser keeps its own', async () => {
    const [here, there] = [await signIn(), await signIn()];
    await wear(here, 'VPTU');
    await wear(there, 'VPUB');
    expect((await inSession(here)).hat?.agencyId).toBe(ground.agencyId('VPTU'));
    expect((await inSession(there)).hat?.agencyId).toBe(ground.agencyId('VPUB'));
  });

  test('is the one worn last when somebody signs in again', async () => {
    for (const code of ['VPTU', 'VPUB', 'VPTU']) {
      const session = await signIn();
      await wear(session, code);
      await perform(closeSession, await inSession(session), { sessionId: session }, { store, now });
      expect((await inSession(await signIn())).hat?.agencyId).toBe(ground.agencyId(code));
    }
  });

  test('of somebody else is refused; nobody else’s session changes, and each change is on record', async () => {
    const actor = await inSession(await signIn());
    const strange = await findActor(
      store.read,
      await perform(
        openSession,
        ground.head('STC'),
        { personId: idOf(ground.head('STC')), browser: '' },
        { store, now },
      ),
      now,
    );
    await expect(perform(wearHat, actor, { hatId: strange?.hat?.id ?? '' }, { store, now })).rejects.toMatchObject({
      refusal: { code: 'hat.notYours' },
    });
    expect(strange?.hats).toHaveLength(1);
  });
});
