import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sessions } from '@/db/schema/person';
import type { Actor } from '../context';
import { at } from '../sample/run';
import { openWorld, type World } from '../testing/world';
import { disablePerson, enablePerson } from './administer';
import { closeAllSessions, closeOtherSessions, closeSession } from './close-session';
import { choosePassword, invite } from './invite';
import { findActor } from './actor';
import { listSessions } from './queries';
import { isSeenLongAgo, touchSession } from './seen';
import { openSession } from './sign-in';
import { eventsOf, givePassword, idOf } from './testing';

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.close());

const now = at('2022-01-10', '14:00');
const open = (person: Actor) => world.do(openSession, person, { personId: idOf(person), browser: 'Trình duyệt' });
const inSession = (sessionId: string, when = now) => findActor(world.store.read, sessionId, when);
const rowOf = async (sessionId: string) =>
  (await world.store.read.select().from(sessions).where(eq(sessions.id, sessionId)))[0];

describe('a session', () => {
  test('is its person for eight hours, with every appointment on record', async () => {
    const id = await open(world.secretary('UBKT'));
    expect(await inSession(id)).toMatchObject({
      kind: 'person',
      name: world.secretary('UBKT').name,
      appointments: [{ office: 'secretary' }],
    });
    expect(await inSession(id, at('2022-01-10', '21:59'))).not.toBeNull();
    expect(await inSession(id, at('2022-01-10', '22:00'))).toBeNull();
    expect(await inSession('no such session')).toBeNull();
  });

  test('ends at once when it is closed', async () => {
    const id = await open(world.head('TCT'));
    await world.do(closeSession, world.head('TCT'), { sessionId: id });
    expect(await inSession(id)).toBeNull();
    expect(await eventsOf(world, 'session.closed')).toMatchObject([{ subjectId: idOf(world.head('TCT')) }]);
  });

  test('ends at once when its person is disabled, and does not come back when enabled', async () => {
    const id = await open(world.head('TCT'));
    await world.do(disablePerson, world.admin, { personId: idOf(world.head('TCT')) });
    expect(await inSession(id)).toBeNull();
    await world.do(enablePerson, world.admin, { personId: idOf(world.head('TCT')) });
    expect(await inSession(id)).toBeNull();
    expect((await rowOf(id))?.revokedAt).toEqual(now);
  });

  test('opened for somebody disabled in the meantime is nobody', async () => {
    await world.do(disablePerson, world.admin, { personId: idOf(world.head('TCT')) });
    expect(await inSession(await open(world.head('TCT')))).toBeNull();
  });

  test('ends when a password is chosen by invitation', async () => {
    const id = await open(world.head('TCT'));
    const other = await open(world.head('BTC'));
    await givePassword(world, world.head('TCT'));
    expect(await inSession(id)).toBeNull();
    expect(await inSession(other)).not.toBeNull();
  });

  test('of another person cannot be closed: refused, audited, and the session goes on', async () => {
    const id = await open(world.head('TCT'));
    await expect(world.do(closeSession, world.admin, { sessionId: id })).rejects.toMatchObject({
      refusal: { code: 'session.notYours' },
      forbidden: true,
    });
    expect(await inSession(id)).not.toBeNull();
    expect(await eventsOf(world, 'access.refused')).toMatchObject([
      { actorId: idOf(world.admin), details: { verb: 'closeSession', refusal: 'session.notYours' } },
    ]);
  });
});

describe('closing all other sessions', () => {
  test("leaves the one in use and other people's", async () => {
    const [used, left, stranger] = [
      await open(world.head('TCT')),
      await open(world.head('TCT')),
      await open(world.head('BTC')),
    ];
    const actor = await inSession(used);
    if (!actor) throw new Error('The session has ended');
    await world.do(closeOtherSessions, actor, {});
    expect([await inSession(used), await inSession(left), await inSession(stranger)].map(Boolean)).toEqual([
      true,
      false,
      true,
    ]);
    expect((await listSessions(world.store.read, idOf(actor), now)).map(({ id }) => id)).toEqual([used]);
    expect((await eventsOf(world, 'session.closed'))[0]?.details).toEqual({ sessions: 1 });
  });

  test('does not revive the one in use when it was ended in the meantime', async () => {
    const used = await open(world.head('TCT'));
    const actor = await inSession(used);
    if (!actor) throw new Error('The session has ended');
    await world.do(disablePerson, world.admin, { personId: idOf(actor) });
    await world.do(enablePerson, world.admin, { personId: idOf(actor) });
    await world.do(closeOtherSessions, actor, {});
    expect(await inSession(used)).toBeNull();
  });
});

describe('disabling a person', () => {
  test('is for the administrator, and never of oneself', async () => {
    await expect(world.do(disablePerson, world.admin, { personId: idOf(world.admin) })).rejects.toMatchObject({
      refusal: { code: 'person.notYourself' },
    });
    for (const actor of [world.provincial, world.head('UBKT'), world.secretary('UBKT')])
      await expect(world.do(disablePerson, actor, { personId: idOf(world.head('TCT')) })).rejects.toMatchObject({
        refusal: { code: 'rights.notAppointed' },
        forbidden: true,
      });
    const id = await open(world.head('TCT'));
    expect(await inSession(id)).not.toBeNull();
  });

  test('ends an invitation that is still open, and none can be made until the person is enabled', async () => {
    const personId = idOf(world.head('TCT'));
    const token = await world.do(invite, world.admin, { personId });
    await world.do(disablePerson, world.admin, { personId });
    await expect(world.do(choosePassword, world.head('TCT'), { token, passwordHash: 'x' })).rejects.toMatchObject({
      refusal: { code: 'person.invitationUsed' },
    });
    await expect(world.do(invite, world.admin, { personId })).rejects.toMatchObject({
      refusal: { code: 'person.disabled' },
    });
    await world.do(enablePerson, world.admin, { personId });
    expect(await world.do(invite, world.admin, { personId })).not.toBe(token);
  });
});

describe('signing out everywhere', () => {
  test('ends every session of one’s own, this one too, and nobody else’s', async () => {
    const mine = [await open(world.head('TCT')), await open(world.head('TCT'))];
    const other = await open(world.head('BTC'));
    const actor = await inSession(mine[0] ?? '');
    if (!actor) throw new Error('The session is over');
    await world.do(closeAllSessions, actor, undefined);
    for (const id of mine) expect(await inSession(id)).toBeNull();
    expect(await inSession(other)).not.toBeNull();
    expect((await eventsOf(world, 'session.closed'))[0]).toMatchObject({ details: { sessions: 2 } });
  });
});

test('a session in use is marked as seen, every five minutes at the most', async () => {
  const id = await open(world.head('TCT'));
  const later = at('2022-01-10', '14:05');
  expect([isSeenLongAgo(now, at('2022-01-10', '14:04')), isSeenLongAgo(now, later)]).toEqual([false, true]);
  await touchSession(world.store, id, later);
  expect((await rowOf(id))?.lastSeenAt).toEqual(later);
});
