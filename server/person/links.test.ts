import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { auditEvents } from '@/db/schema/audit';
import { mails } from '@/db/schema/mail';
import { invitations, linkRequests, people } from '@/db/schema/person';
import { systemActor, type Actor } from '../context';
import { sendWaiting, type Carrier, type Mail } from '../mail/outbox';
import { sendThroughSmtp, type Received } from '../mail/testing';
import { at } from '../sample/run';
import { openWorld, type World } from '../testing/world';
import { findActor } from './actor';
import { disablePerson } from './administer';
import { choosePassword, findInvitation, invite } from './invite';
import { hashPassword } from './password';
import { listForgotten } from './queries';
import { requestLink } from './request-link';
import { openSession } from './sign-in';
import { emailOf, idOf, newAddress, password } from './testing';
import { takeLinkTry } from './throttle';

let world: World;
let head: Actor;
beforeEach(async () => {
  world = await openWorld();
  head = world.head('TCT');
});
afterEach(() => world.close());

const now = at('2022-01-10', '14:00');
const minutes = (count: number) => new Date(now.getTime() + count * 60_000);
const email = emailOf('thu-truong', 'TCT');
const site = 'https://thidua.example';
const ask = (address = email, through: string | null = site, when = now) =>
  world.do(requestLink, systemActor, { email: address, site: through }, when);
const rows = () => world.store.read.select().from(mails);

/** Sends what waits, and answers what went. */
async function delivered(when = now): Promise<Mail[]> {
  const went: Mail[] = [];
  await sendWaiting(world.store, async (mail) => void went.push(mail), when);
  return went;
}
const tokenIn = (mail: Mail | undefined) => /\/invitations\/([\w-]+)/.exec(mail?.text ?? '')?.[1] ?? '';
const choose = async (token: string, when = now) =>
  world.do(choosePassword, systemActor, { token, passwordHash: await hashPassword(password) }, when);

describe('a forgotten password, where mail can leave', () => {
  test('is answered by a link to the address, good once and for an hour', async () => {
    await ask();
    const [mail] = await delivered();
    expect(mail).toMatchObject({ to: email, subject: 'Chọn lại mật khẩu Giao Ước' });
    expect(mail?.text).toContain(`${site}/invitations/`);
    const token = tokenIn(mail);
    expect(await findInvitation(world.store, token, minutes(59))).toMatchObject({
      personId: idOf(head),
      kind: 'reset',
    });
    expect(await findInvitation(world.store, token, minutes(60))).toBeNull();
    await expect(choose(token, minutes(60))).rejects.toMatchObject({ refusal: { code: 'person.invitationUsed' } });
    await choose(token);
    await expect(choose(token)).rejects.toMatchObject({ refusal: { code: 'person.invitationUsed' } });
  });

  test('choosing by it ends every session and every other link of the person', async () => {
    const session = await world.do(openSession, head, { personId: idOf(head), browser: '' });
    const invitation = await world.do(invite, world.admin, { personId: idOf(head) });
    await ask();
    expect(await findInvitation(world.store, invitation, now)).not.toBeNull();
    await choose(tokenIn((await delivered())[0]));
    expect(await findActor(world.store.read, session, now)).toBeNull();
    expect(await findInvitation(world.store, invitation, now)).toBeNull();
  });

  test('asked for again, the earlier link ends', async () => {
    await ask();
    await ask();
    const [first, second] = (await delivered()).map(tokenIn);
    expect(await findInvitation(world.store, first ?? '', now)).toBeNull();
    expect(await findInvitation(world.store, second ?? '', now)).not.toBeNull();
  });

  test('of an address nobody has, or of somebody disabled, sends nothing and tells nobody', async () => {
    await world.do(disablePerson, world.admin, { personId: idOf(head) });
    await ask();
    await ask('khong-co@mau.example');
    expect(await rows()).toEqual([]);
    expect(await world.store.read.$count(linkRequests)).toBe(0);
    expect(await world.store.read.$count(invitations, eq(invitations.kind, 'reset'))).toBe(0);
  });
});

describe('a forgotten password, where none can', () => {
  test('waits for the administrator, once, until a link is made', async () => {
    await ask(email, null);
    await ask(email, null, minutes(5));
    await ask('khong-co@mau.example', null);
    expect(await listForgotten(world.store.read)).toEqual([now]);
    expect(await rows()).toEqual([]);
    const token = await world.do(invite, world.admin, { personId: idOf(head) });
    expect(await listForgotten(world.store.read)).toEqual([]);
    await choose(token);
  });

  test('is over when the person chooses a password or is disabled', async () => {
    const token = await world.do(invite, world.admin, { personId: idOf(head) });
    await ask(email, null);
    await choose(token);
    expect(await listForgotten(world.store.read)).toEqual([]);
    await ask(email, null);
    await world.do(disablePerson, world.admin, { personId: idOf(head) });
    expect(await listForgotten(world.store.read)).toEqual([]);
  });
});

test('an address is sent three links an hour at most, and who asks for many learns to wait', async () => {
  const address = `${newAddress().replaceAll(/\W/g, '')}@mau.example`;
  const answers = [];
  for (let i = 0; i < 4; i += 1) answers.push(await takeLinkTry(address, newAddress()));
  expect(answers.map((one) => one.ok && one.value)).toEqual([true, true, true, false]);
  const sender = newAddress();
  for (let i = 0; i < 20; i += 1) expect(await takeLinkTry(`${i}-${address}`, sender)).toMatchObject({ ok: true });
  expect(await takeLinkTry(`more-${address}`, sender)).toMatchObject({ refusal: { code: 'session.tooManyLinks' } });
});

describe('the outbox', () => {
  test('an invitation is mailed with the same link the administrator sees', async () => {
    const token = await world.do(invite, world.admin, { personId: idOf(head), site });
    const [mail] = await delivered();
    expect(mail).toMatchObject({ to: email, subject: 'Lời mời dùng Giao Ước' });
    expect(tokenIn(mail)).toBe(token);
    await world.do(invite, world.admin, { personId: idOf(head) });
    expect(await delivered()).toEqual([]);
  });

  test('loses nothing: what could not be sent waits, with what else was written, and goes once', async () => {
    const down: Carrier = () => Promise.reject(new Error('no line'));
    await ask();
    expect(await sendWaiting(world.store, down, now)).toEqual({ sent: 0, failed: 1 });
    expect(await rows()).toMatchObject([{ tries: 1, sentAt: null }]);
    expect(await delivered()).toHaveLength(1);
    expect(await delivered()).toEqual([]);
  });

  test('a mail that another process is sending is left to it, for two minutes', async () => {
    await ask();
    const slow = Promise.withResolvers<void>();
    const begun = Promise.withResolvers<void>();
    const sending = sendWaiting(
      world.store,
      () => {
        begun.resolve();
        return slow.promise;
      },
      now,
    );
    await begun.promise;
    expect(await delivered()).toEqual([]);
    expect(await delivered(minutes(3))).toHaveLength(1);
    slow.resolve();
    await sending;
  });

  test('a link that has expired is not sent any more', async () => {
    await ask();
    expect(await delivered(minutes(61))).toEqual([]);
  });

  test('the link never lies open in the database: sealed while it waits, gone once sent, in no audit event', async () => {
    await ask();
    const before = JSON.stringify(await rows());
    const token = tokenIn((await delivered())[0]);
    expect(token).not.toBe('');
    expect(before).not.toContain(token);
    expect(await rows()).toMatchObject([{ sealedText: null, sentAt: now }]);
    expect(JSON.stringify(await world.store.read.select().from(auditEvents))).not.toContain(token);
  });

  test('a name with line breaks adds no header and no recipient', async () => {
    await world.store.transaction((tx) =>
      tx
        .update(people)
        .set({ name: 'Hiệu trưởng\r\nBcc: ai-do@khac.example' })
        .where(eq(people.id, idOf(head))),
    );
    const received = await throughSmtp();
    expect(received).toHaveLength(1);
    expect(received[0]).toMatchObject({ recipients: [email] });
    expect(received[0]?.mail.headers.filter(({ key }) => key === 'bcc')).toEqual([]);
  });

  test('goes through a real mail server, its Vietnamese words whole', async () => {
    const [received] = await throughSmtp();
    expect(received?.mail.subject).toBe('Chọn lại mật khẩu Giao Ước');
    expect(received?.mail.from?.address).toBe('giao-uoc@tinh.example');
    expect(received?.mail.text).toContain('đường dẫn dùng một lần, trong một giờ');
    expect(received?.mail.text).toMatch(/https:\/\/thidua\.example\/invitations\/[\w-]{43}\n/);
  });
});

/** Asks for a link and lets the outbox send it to an SMTP server; answers what arrived there. */
async function throughSmtp(): Promise<Received[]> {
  await ask();
  return sendThroughSmtp(world.store, now);
}
