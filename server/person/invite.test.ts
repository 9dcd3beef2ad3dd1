import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openTestStore } from '@/db/testing';
import { appointments, invitations, people } from '@/db/schema/person';
import { systemActor } from '../context';
import { perform } from '../perform';
import { at } from '../sample/run';
import { openWorld, type World } from '../testing/world';
import { choosePassword, findInvitation, invite, inviteFirstAdmin } from './invite';
import { eventsOf, idOf } from './testing';

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.close());

const now = at('2022-01-10', '14:00');
const choose = (token: string, when = now) =>
  world.do(choosePassword, systemActor, { token, passwordHash: 'a hash' }, when);
const used = { refusal: { code: 'person.invitationUsed' }, forbidden: false };

describe('an invitation', () => {
  test('lets its person choose a password, once', async () => {
    const personId = idOf(world.head('TCT'));
    const token = await world.do(invite, world.admin, { personId });
    expect(await findInvitation(world.store, token, now)).toMatchObject({
      personId,
      email: 'thu-truong.tct@mau.example',
    });
    expect(await choose(token)).toEqual({ personId });
    expect(await findInvitation(world.store, token, now)).toBeNull();
    await expect(choose(token)).rejects.toMatchObject(used);
    expect(await eventsOf(world, 'person.passwordChosen')).toMatchObject([{ subjectId: personId }]);
  });

  test('sent twice at once sets one password', async () => {
    const token = await world.do(invite, world.admin, { personId: idOf(world.head('TCT')) });
    const answers = await Promise.allSettled([choose(token), choose(token), choose(token)]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected', 'rejected']);
    expect(await eventsOf(world, 'person.passwordChosen')).toHaveLength(1);
  });

  test('lasts seven days', async () => {
    const token = await world.do(invite, world.admin, { personId: idOf(world.head('TCT')) });
    expect(await findInvitation(world.store, token, at('2022-01-17', '13:59'))).not.toBeNull();
    expect(await findInvitation(world.store, token, at('2022-01-17', '14:00'))).toBeNull();
    await expect(choose(token, at('2022-01-17', '14:00'))).rejects.toMatchObject(used);
  });

  test('ends when a newer one is made, also when two are made at once', async () => {
    const personId = idOf(world.head('TCT'));
    const older = await world.do(invite, world.admin, { personId });
    const newer = await Promise.all([1, 2, 3].map(() => world.do(invite, world.admin, { personId })));
    const open = await Promise.all([older, ...newer].map((token) => findInvitation(world.store, token, now)));
    expect(open.filter(Boolean)).toHaveLength(1);
    expect(open[0]).toBeNull();
    await expect(choose(older)).rejects.toMatchObject(used);
  });

  test('is kept as a hash only, and never in the audit log', async () => {
    const token = await world.do(invite, world.admin, { personId: idOf(world.head('TCT')) });
    const kept = JSON.stringify([
      await world.store.read.select().from(invitations),
      await eventsOf(world, 'person.invited'),
    ]);
    expect(kept).not.toContain(token);
  });

  test('is made by the administrator only', async () => {
    for (const actor of [world.provincial, world.secretary('UBKT'), world.head('TCT')])
      await expect(world.do(invite, actor, { personId: idOf(world.head('TCT')) })).rejects.toMatchObject({
        refusal: { code: 'rights.notAppointed' },
        forbidden: true,
      });
    expect(await world.store.read.select().from(invitations)).toEqual([]);
  });

  test('that never was is answered like a used one', async () => {
    await expect(choose('')).rejects.toMatchObject(used);
    await expect(choose('\u0000')).rejects.toMatchObject(used);
  });
});

test('a real installation begins with one administrator without a password, who has a one-time link', async () => {
  const store = await openTestStore();
  const token = await inviteFirstAdmin(store);
  expect(await store.read.select().from(people)).toMatchObject([{ passwordHash: null }]);
  expect(await store.read.select().from(appointments)).toMatchObject([{ office: 'admin', agencyId: null }]);
  const { personId } = await perform(choosePassword, systemActor, { token, passwordHash: 'a hash' }, { store });
  expect(await store.read.select().from(people)).toMatchObject([{ id: personId, passwordHash: 'a hash' }]);
  await store.close();
});
