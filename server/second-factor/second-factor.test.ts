import fc from 'fast-check';
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { auditEvents } from '@/db/schema/audit';
import { sessions } from '@/db/schema/person';
import { secondFactors, recoveryCodes } from '@/db/schema/second-factor';
import { confirmTally } from '../ballot/confirm-tally';
import { enterTally } from '../ballot/enter-tally';
import { nominate, prepare, tally } from '../ballot/testing';
import { holdConference } from '../conference/testing';
import type { Actor } from '../context';
import { findActor } from '../person/actor';
import { disablePerson } from '../person/administer';
import { openSession, signIn, signInWithCode } from '../person/sign-in';
import { emailOf, eventsOf, givePassword, idOf, newAddress, password } from '../person/testing';
import { forgetCodeTries } from '../person/throttle';
import { at } from '../sample/run';
import { unseal } from '../sealing';
import { openWorld, type World } from '../testing/world';
import { countRecoveryCodes, findSecondFactor, hasSecondFactor } from './check';
import { beginSecondFactor, confirmSecondFactor, renewRecoveryCodes } from './enrol';
import { removeSecondFactor, resetSecondFactor } from './remove';
import { isSecondFactorRequired } from './required';
import { enrol as setUp, keyOf as keyIn } from './testing';
import { codeAt } from './totp';

let world: World;
let head: Actor;
beforeEach(async () => {
  world = await openWorld();
  head = world.head('TCT');
  // Tries are counted by person and in memory, and the same people live in every world.
  await forgetCodeTries(idOf(head));
});
afterEach(() => world.close());

const now = at('2022-01-10', '14:00');
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000);
const refused = (code: string, field?: string) => ({ refusal: { code, ...(field ? { field } : {}) } });
const keyOf = (person: Actor) => keyIn(world, person);
const enrol = (person: Actor) => setUp(world, person, now);
async function firstStep(when: Date): Promise<string> {
  const address = { from: newAddress(), browser: 'Trình duyệt' };
  const signed = await signIn(world.store, { email: emailOf('thu-truong', 'TCT'), password, ...address }, when);
  if (!signed.ok || !('pending' in signed.value)) throw new Error('No code is awaited');
  return signed.value.pending;
}
const secondStep = (pending: string, code: string, when: Date) =>
  signInWithCode(world.store, { pending, code, browser: 'Trình duyệt' }, when);

describe('setting up a second factor', () => {
  test('takes a first code; ten recovery codes come of it, and only their hashes are kept', async () => {
    await world.do(beginSecondFactor, head, undefined);
    expect(await hasSecondFactor(world.store.read, idOf(head))).toBe(false);
    await expect(world.do(confirmSecondFactor, head, { code: '000 000' })).rejects.toMatchObject(
      refused('secondFactor.wrongCode', 'code'),
    );
    const codes = await enrol(head);
    expect(await hasSecondFactor(world.store.read, idOf(head))).toBe(true);
    expect(new Set(codes).size).toBe(10);
    const kept = JSON.stringify(await world.store.read.select().from(recoveryCodes));
    expect(codes.filter((code) => kept.includes(code))).toEqual([]);
  });

  test('begun again throws the first key away; once on, it cannot be begun again', async () => {
    await world.do(beginSecondFactor, head, undefined);
    const first = await keyOf(head);
    await world.do(beginSecondFactor, head, undefined);
    expect(await keyOf(head)).not.toBe(first);
    await expect(world.do(confirmSecondFactor, head, { code: codeAt(first, now) }, now)).rejects.toMatchObject(
      refused('secondFactor.wrongCode', 'code'),
    );
    await enrol(head);
    await expect(world.do(beginSecondFactor, head, undefined)).rejects.toMatchObject(refused('secondFactor.already'));
  });

  test('neither key nor codes stand in the database or the audit log', async () => {
    const codes = await enrol(head);
    const key = await keyOf(head);
    const told = JSON.stringify([
      await world.store.read.select().from(secondFactors),
      await world.store.read.select().from(auditEvents),
    ]);
    for (const secret of [key, ...codes]) expect(told).not.toContain(secret);
  });

  test('a sealed key is of no use to anybody else', async () => {
    await enrol(head);
    const factor = await findSecondFactor(world.store.read, idOf(head));
    expect(() => unseal('second factor', idOf(world.head('BTC')), factor?.sealedKey ?? '')).toThrow();
  });
});

describe('signing in with a second factor', () => {
  test('the password alone opens nothing; the code opens the session', async () => {
    await givePassword(world, head);
    await enrol(head);
    const pending = await firstStep(later(60));
    expect(await world.store.read.$count(sessions)).toBe(0);
    expect(await findActor(world.store.read, pending, later(60))).toBeNull();
    const opened = await secondStep(pending, codeAt(await keyOf(head), later(60)), later(61));
    if (!opened.ok) throw new Error(opened.refusal.code);
    expect(await findActor(world.store.read, opened.value.session, later(61))).toMatchObject({ personId: idOf(head) });
    expect(await eventsOf(world, 'session.pending')).toMatchObject([{ subjectId: idOf(head) }]);
    expect(await secondStep(pending, codeAt(await keyOf(head), later(120)), later(120))).toMatchObject(
      refused('session.pendingOver'),
    );
  });

  test('a clock half a minute wrong is forgiven, a whole minute is not', async () => {
    await givePassword(world, head);
    await enrol(head);
    const key = await keyOf(head);
    await expect(secondStep(await firstStep(later(300)), codeAt(key, later(240)), later(300))).rejects.toMatchObject(
      refused('secondFactor.wrongCode', 'code'),
    );
    expect(await secondStep(await firstStep(later(300)), codeAt(key, later(270)), later(300))).toMatchObject({
      ok: true,
    });
    expect(await secondStep(await firstStep(later(300)), codeAt(key, later(330)), later(300))).toMatchObject({
      ok: true,
    });
  });

  test('no code is taken twice, whoever tries what and when', async () => {
    await givePassword(world, head);
    await enrol(head);
    const key = await keyOf(head);
    const taken = new Set<string>();
    let clock = 60;
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 40 }), fc.integer({ min: -30, max: 30 }), async (passes, skew) => {
        clock += passes;
        const code = codeAt(key, later(clock + skew));
        const pending = await firstStep(later(clock));
        const opened = await secondStep(pending, code, later(clock)).catch(() => null);
        if (!opened?.ok) return;
        expect(taken).not.toContain(code);
        taken.add(code);
      }),
      { numRuns: 40 },
    );
    expect(taken.size).toBeGreaterThan(3);
  });

  test('two requests with the same code at once open one session', async () => {
    await givePassword(world, head);
    await enrol(head);
    const code = codeAt(await keyOf(head), later(60));
    const pending = await firstStep(later(60));
    const both = await Promise.allSettled([1, 2].map(() => secondStep(pending, code, later(60))));
    expect(both.filter((one) => one.status === 'fulfilled' && one.value.ok)).toHaveLength(1);
    expect(await world.store.read.$count(sessions)).toBe(1);
  });

  test('a recovery code works once, in place of the telephone', async () => {
    await givePassword(world, head);
    const [code = ''] = await enrol(head);
    expect(await secondStep(await firstStep(now), code.toLowerCase(), now)).toMatchObject({
      ok: true,
      value: { by: 'recovery' },
    });
    await expect(secondStep(await firstStep(now), code, now)).rejects.toMatchObject(
      refused('secondFactor.codeUsed', 'code'),
    );
    expect(await countRecoveryCodes(world.store.read, idOf(head))).toBe(9);
  });

  test('ten wrong codes close the way for a while, the right one too', async () => {
    await givePassword(world, head);
    await enrol(head);
    const pending = await firstStep(later(60));
    for (let i = 0; i < 10; i += 1)
      await expect(secondStep(pending, '000000', later(60))).rejects.toMatchObject(
        refused('secondFactor.wrongCode', 'code'),
      );
    expect(await secondStep(pending, codeAt(await keyOf(head), later(60)), later(60))).toMatchObject(
      refused('session.tooManyTries'),
    );
  });

  test('the wait is over after ten minutes, when it is begun anew, and when the person is disabled', async () => {
    await givePassword(world, head);
    await enrol(head);
    const key = await keyOf(head);
    const over = async (pending: string, when: Date) =>
      expect(await secondStep(pending, codeAt(key, when), when)).toMatchObject(refused('session.pendingOver'));
    const first = await firstStep(later(60));
    await over(first, later(60 + 601));
    const second = await firstStep(later(60));
    await firstStep(later(61));
    await over(second, later(62));
    const third = await firstStep(later(63));
    await world.do(disablePerson, world.admin, { personId: idOf(head) }, later(64));
    await over(third, later(65));
  });
});

describe('taking it away', () => {
  test('takes the password and a code', async () => {
    await enrol(head);
    const remove = (passwordFits: boolean, code: string) =>
      world.do(removeSecondFactor, head, { passwordFits, code }, later(60));
    const code = codeAt(await keyOf(head), later(60));
    await expect(remove(false, code)).rejects.toMatchObject(refused('secondFactor.wrongPassword', 'password'));
    await expect(remove(true, '000000')).rejects.toMatchObject(refused('secondFactor.wrongCode', 'code'));
    await remove(true, code);
    expect(await hasSecondFactor(world.store.read, idOf(head))).toBe(false);
    expect(await world.store.read.$count(recoveryCodes)).toBe(0);
  });

  test('new recovery codes put an end to the old ones', async () => {
    const [old = ''] = await enrol(head);
    const codes = await world.do(renewRecoveryCodes, head, { code: codeAt(await keyOf(head), later(60)) }, later(60));
    expect(codes).toHaveLength(10);
    await expect(world.do(renewRecoveryCodes, head, { code: old }, later(60))).rejects.toMatchObject(
      refused('secondFactor.wrongCode', 'code'),
    );
  });

  test('of somebody who lost everything is the administrator’s; their sessions end and it is on record', async () => {
    await enrol(head);
    const session = await world.do(openSession, head, { personId: idOf(head), browser: '' });
    const reset = (actor: Actor, personId = idOf(head)) => world.do(resetSecondFactor, actor, { personId });
    await expect(reset(world.provincial)).rejects.toMatchObject({ forbidden: true });
    await expect(reset(world.admin, idOf(world.admin))).rejects.toMatchObject(refused('secondFactor.notYourOwn'));
    await reset(world.admin);
    expect(await hasSecondFactor(world.store.read, idOf(head))).toBe(false);
    expect(await findActor(world.store.read, session, now)).toBeNull();
    const [row] = await world.store.read.select().from(sessions).where(eq(sessions.id, session));
    expect(row?.revokedAt).toEqual(now);
    expect(await eventsOf(world, 'secondFactor.reset')).toMatchObject([
      { actorId: idOf(world.admin), subjectId: idOf(head) },
    ]);
    await expect(reset(world.admin)).rejects.toMatchObject(refused('secondFactor.noneOfTheirs'));
  });
});

describe('in a real installation it is required', () => {
  const required = (person: Actor) => isSecondFactorRequired(world.store.read, idOf(person), person.hats, '2022-01-10');

  test('of who leads a bloc, the province and the administrator; of the others it is not', async () => {
    for (const person of [world.head('UBKT'), world.provincial, world.admin]) expect(await required(person)).toBe(true);
    for (const person of [head, world.secretary('UBKT'), world.officer('UBKT'), world.teller(0)])
      expect(await required(person)).toBe(false);
  });

  test('of the tellers, from their naming until the tally is final', async () => {
    await nominate(world, ['TCT', 'BTC']);
    await holdConference(world);
    await prepare(world);
    const tellers = [0, 1, 2].map((index) => world.teller(index));
    for (const teller of tellers) expect(await required(teller)).toBe(true);
    expect(await required(head)).toBe(false);
    const { tallySha256 } = await world.do(enterTally, world.secretary('UBKT'), await tally(world, [8, 7]));
    for (const teller of tellers)
      await world.do(confirmTally, teller, { blocYearId: world.review, number: 1, tallySha256 });
    for (const teller of tellers) expect(await required(teller)).toBe(false);
  });
});
