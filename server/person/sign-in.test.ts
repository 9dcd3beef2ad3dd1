import argon2 from '@node-rs/argon2';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { sessions } from '@/db/schema/person';
import { at } from '../sample/run';
import { openWorld, type World } from '../testing/world';
import { disablePerson, enablePerson } from './administer';
import { hashPassword, passwordFits } from './password';
import { findActor } from './actor';
import { signIn, type SignedIn } from './sign-in';
import { emailOf, eventsOf, givePassword, idOf, newAddress, password } from './testing';

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await world.close();
});

const now = at('2022-01-10', '14:00');
const head = emailOf('thu-truong', 'TCT');
const tried = (email: string, typed: string, from = newAddress()) =>
  signIn(world.store, { email, password: typed, from, browser: 'Trình duyệt' }, now);
const sessionIn = (signed: SignedIn) => ('session' in signed ? signed.session : '');
const wrong = { ok: false, refusal: { code: 'session.wrongPassword' } };

describe('signing in', () => {
  test('with the right password opens a session of eight hours, on record', async () => {
    await givePassword(world, world.head('TCT'));
    const signed = await tried(head, password);
    if (!signed.ok) throw new Error(signed.refusal.code);
    const [session] = await world.store.read.select().from(sessions);
    expect(session).toMatchObject({
      id: sessionIn(signed.value),
      personId: idOf(world.head('TCT')),
      expiresAt: at('2022-01-10', '22:00'),
      browser: 'Trình duyệt',
    });
    expect(await findActor(world.store.read, sessionIn(signed.value), now)).toMatchObject({
      personId: session?.personId,
      sessionId: sessionIn(signed.value),
    });
    expect(await eventsOf(world, 'session.opened')).toMatchObject([
      { actorId: session?.personId, subjectId: session?.personId, chain: 'installation' },
    ]);
  });

  test('the same password fits however its letters were composed', async () => {
    await givePassword(world, world.head('TCT'));
    expect(await tried(head, password.normalize('NFD'))).toMatchObject({ ok: true });
  });

  test('is refused alike for a wrong password, somebody unknown, without a password, or disabled, after the same work', async () => {
    await givePassword(world, world.head('TCT'));
    await givePassword(world, world.head('BTC'));
    await world.do(disablePerson, world.admin, { personId: idOf(world.head('BTC')) });
    await passwordFits(null, 'the first hash of nobody is made once');
    const verify = vi.spyOn(argon2, 'verify');
    const hash = vi.spyOn(argon2, 'hash');
    const cases: [string, string][] = [
      [head, 'một mật khẩu khác'],
      ['khong-ai@mau.example', password],
      [emailOf('thu-truong', 'VPTU'), password],
      [emailOf('thu-truong', 'BTC'), password],
    ];
    for (const [email, typed] of cases) expect(await tried(email, typed)).toEqual(wrong);
    expect(verify).toHaveBeenCalledTimes(cases.length);
    expect(hash).not.toHaveBeenCalled();
    const costs = verify.mock.calls.map(([hashed]) => String(hashed).split('$').slice(1, 4).join(' '));
    expect(new Set(costs)).toEqual(new Set(['argon2id v=19 m=19456,t=2,p=1']));
    expect(await world.store.read.select().from(sessions)).toEqual([]);
  });

  test('works again once the person is enabled', async () => {
    await givePassword(world, world.head('TCT'));
    await world.do(disablePerson, world.admin, { personId: idOf(world.head('TCT')) });
    await world.do(enablePerson, world.admin, { personId: idOf(world.head('TCT')) });
    expect(await tried(head, password)).toMatchObject({ ok: true });
  });

  test('nobody without a password fits any password', async () => {
    expect(await passwordFits(null, 'nobody has this password')).toBe(false);
    const hashed = await hashPassword(password);
    expect([await passwordFits(hashed, password), await passwordFits(hashed, `${password} `)]).toEqual([true, false]);
  });
});

describe('trying passwords', () => {
  test('ends after ten wrong ones for one account from one address, with the right one too', async () => {
    await givePassword(world, world.head('TCT'));
    await givePassword(world, world.head('BTC'));
    const from = newAddress();
    for (let i = 0; i < 10; i += 1) expect(await tried(head, 'sai', from)).toEqual(wrong);
    const verify = vi.spyOn(argon2, 'verify');
    expect(await tried(head, password, from)).toEqual({
      ok: false,
      refusal: { code: 'session.tooManyTries', params: { minutes: 15 } },
    });
    expect(verify).not.toHaveBeenCalled();
    expect(await tried(emailOf('thu-truong', 'BTC'), password, from)).toMatchObject({ ok: true });
    expect(await tried(head, password)).toMatchObject({ ok: true });
  });

  test('is not forgotten by trying somebody unknown', async () => {
    const from = newAddress();
    for (let i = 0; i < 10; i += 1) expect(await tried('khong-ai@mau.example', 'sai', from)).toEqual(wrong);
    expect(await tried('khong-ai@mau.example', 'sai', from)).toMatchObject({
      refusal: { code: 'session.tooManyTries' },
    });
  });

  test('thirty at once get ten looks at the password, not thirty', async () => {
    const verify = vi.spyOn(argon2, 'verify');
    const from = newAddress();
    const answers = await Promise.all(Array.from({ length: 30 }, () => tried(head, 'sai', from)));
    expect(verify).toHaveBeenCalledTimes(10);
    expect(answers.filter((answer) => !answer.ok && answer.refusal.code === 'session.tooManyTries')).toHaveLength(20);
  });

  test('wrong ones are forgotten when the right one comes', async () => {
    await givePassword(world, world.head('TCT'));
    const from = newAddress();
    for (let round = 0; round < 3; round += 1) {
      for (let i = 0; i < 9; i += 1) expect(await tried(head, 'sai', from)).toEqual(wrong);
      expect(await tried(head, password, from)).toMatchObject({ ok: true });
    }
  });
});
