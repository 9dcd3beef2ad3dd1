import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { files } from '@/db/schema/file';
import { mandates, mandateScopes } from '@/db/schema/mandate';
import { signatures } from '@/db/schema/covenant';
import { paperLimits } from '@/domain/file/kind';
import { may } from '@/domain/rights/may';
import { newId } from '@/lib/id';
import { getBlocYear } from '../bloc/queries';
import type { Actor } from '../context';
import { freezeReady, readThrough } from '../covenant/testing';
import { signCovenant } from '../covenant/sign';
import { attach } from '../file/attach';
import { docxOf, pdfOf } from '../file/testing';
import { wearHat } from '../hat/wear';
import { findActor } from '../person/actor';
import { appointPerson, endAppointment } from '../person/appoint';
import { listAppointments } from '../person/queries';
import { openSession } from '../person/sign-in';
import { eventsOf, idOf } from '../person/testing';
import { at } from '../sample/run';
import { openWorld, type World } from '../testing/world';
import { giveMandate, type GiveMandate } from './give';
import { listMandatesOfAgencies } from './queries';
import { withdrawMandate } from './withdraw';

let world: World;
let head: Actor;
let deputy: Actor;
beforeEach(async () => {
  world = await openWorld();
  [head, deputy] = [world.head('TCT'), world.officer('TCT')];
});
afterEach(() => world.close());

const now = at('2022-01-10', '14:00');
const refused = (code: string, field?: string) => ({ refusal: { code, ...(field ? { field } : {}) } });
const mandate = (changes: Partial<GiveMandate> = {}): GiveMandate => ({
  agencyId: world.agency('TCT').id,
  personId: idOf(deputy),
  scopes: ['covenant'],
  from: '2022-01-10',
  to: '2022-06-30',
  paperRef: 'Giấy ủy quyền số 05/GUQ-TCT ngày 10/01/2022',
  paper: { name: 'giay-uy-quyen.pdf', kind: 'pdf', content: Buffer.from('%PDF-1.7 …') },
  ...changes,
});
const give = (changes: Partial<GiveMandate> = {}, by = head) => world.do(giveMandate, by, mandate(changes));
const session = (when = now) => world.do(openSession, deputy, { personId: idOf(deputy), browser: '' }, when);
/** The deputy in a session, under the mandate where there is one. */
async function under(sessionId: string, when = now): Promise<Actor> {
  const actor = await findActor(world.store.read, sessionId, when);
  if (!actor) throw new Error('The session is over');
  const hat = actor.hats.find(({ office }) => office === 'authorised');
  if (!hat) return actor;
  await world.do(wearHat, actor, { hatId: hat.id }, when);
  return (await findActor(world.store.read, sessionId, when)) ?? actor;
}
async function maySign(actor: Actor, when = now) {
  const year = await getBlocYear(world.store.read, world.plan, when);
  return may(actor, 'covenant.signed', year, { agencyId: world.agency('TCT').id });
}

describe('a mandate', () => {
  test('lets the deputy sign for the head, and the signature says so', async () => {
    const { versionId, sha256 } = await freezeReady(world);
    await give();
    const actor = await under(await session());
    const input = { versionId, agencyId: world.agency('TCT').id, sha256 };
    await readThrough(world, actor, 'TCT', versionId);
    await world.do(signCovenant, actor, input);
    const [signature] = await world.store.read
      .select()
      .from(signatures)
      .where(eq(signatures.personId, idOf(deputy)));
    expect(signature).toMatchObject({
      capacity: 'authorised',
      postAtTime: 'Chuyên viên tổng hợp (được ủy quyền)',
      agencyId: world.agency('TCT').id,
    });
    expect(signature?.statement).toContain('Chuyên viên tổng hợp (được ủy quyền)');
    expect((await eventsOf(world, 'covenant.signed'))[0]?.details).toMatchObject({
      mandateId: expect.any(String) as string,
      post: 'Chuyên viên tổng hợp (được ủy quyền)',
    });
  });

  test('opens in a session already open, from its first day to its last, and nothing outside its scope', async () => {
    const id = await session();
    expect(await maySign(await under(id))).toMatchObject(refused('rights.notAppointed'));
    await give({ scopes: ['handover'], to: '2022-01-10' });
    expect(await maySign(await under(id))).toMatchObject(refused('rights.outsideMandate'));
    const { mandateId } = await give({ to: '2022-01-10' });
    const hat = (await findActor(world.store.read, id, now))?.hats.find((one) => one.id === mandateId);
    expect(hat).toMatchObject({ office: 'authorised', scopes: ['covenant'], from: '2022-01-10', to: '2022-01-10' });
    const tomorrow = at('2022-01-11', '08:00');
    const next = await findActor(world.store.read, await session(tomorrow), tomorrow);
    expect(next?.hats.map(({ office }) => office)).toEqual(['officer']);
  });

  test('is on record with its paper: number, file, hash', async () => {
    const { mandateId } = await give({ scopes: ['covenant', 'review'] });
    const [row] = await listMandatesOfAgencies(world.store.read, [world.agency('TCT').id]);
    expect(row).toMatchObject({
      id: mandateId,
      deputy: deputy.name,
      post: 'Chuyên viên tổng hợp',
      scopes: ['covenant', 'review'],
      givenBy: idOf(head),
      fileName: 'giay-uy-quyen.pdf',
    });
    const [file] = await world.store.read.select().from(files);
    expect(file).toMatchObject({ kind: 'pdf', size: 12, uploadedBy: idOf(head), content: Buffer.from('%PDF-1.7 …') });
    expect((await eventsOf(world, 'mandate.given'))[0]).toMatchObject({
      actorId: idOf(head),
      subjectId: idOf(deputy),
      details: { mandateId, sha256: file?.sha256, paperRef: mandate().paperRef },
    });
  });

  test('falls with the office the deputy holds at the agency', async () => {
    const [office] = await listAppointments(world.store.read, idOf(deputy));
    await give();
    const id = await session();
    expect(await maySign(await under(id))).toMatchObject({ ok: true });
    await world.do(endAppointment, world.admin, { appointmentId: office?.id ?? '', to: '2022-01-10', paperRef: null });
    const tomorrow = at('2022-01-11', '08:00');
    expect((await findActor(world.store.read, await session(tomorrow), tomorrow))?.hats).toEqual([]);
  });
});

describe('giving one', () => {
  test('is for the head of the agency and the administrator', async () => {
    for (const by of [deputy, world.secretary('TCT')])
      await expect(give({ personId: idOf(deputy) }, by)).rejects.toMatchObject({
        ...refused('rights.notAppointed'),
        forbidden: true,
      });
    await expect(give({}, world.head('BTC'))).rejects.toMatchObject({
      ...refused('rights.otherAgency'),
      forbidden: true,
    });
    await give({}, world.admin);
  });

  test('is not for the deputy: a mandate is not passed on', async () => {
    await give({ scopes: ['covenant', 'selfScore', 'review', 'handover'] });
    const actor = await under(await session());
    await expect(give({ personId: idOf(world.secretary('TCT')) }, actor)).rejects.toMatchObject(
      refused('rights.outsideMandate'),
    );
  });

  test('twice for the same thing at a time is refused at the field, also by two requests at once, and by the database', async () => {
    const both = await Promise.allSettled([give(), give()]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    await expect(give({ from: '2022-06-30', to: '2022-12-31' })).rejects.toMatchObject({
      fields: [{ code: 'mandate.overlaps', field: 'scopes', params: { from: '2022-01-10', to: '2022-06-30' } }],
    });
    await give({ from: '2022-07-01', to: '2022-12-31' });
    const [row] = await world.store.read.select().from(mandateScopes);
    if (!row) throw new Error('No scope was written');
    await expect(
      world.store.transaction((tx) => tx.insert(mandateScopes).values({ ...row, id: newId(), scope: row.scope })),
    ).rejects.toThrow();
  });

  test('what is wrong is said at each field and nothing is written', async () => {
    await expect(give({ personId: idOf(head), from: '2003-01-01', to: '2002-01-01' })).rejects.toMatchObject({
      fields: [
        { code: 'mandate.yourself', field: 'personId' },
        { code: 'mandate.beforeAgency', field: 'from' },
        { code: 'mandate.endsBeforeStart', field: 'to' },
      ],
    });
    await expect(give({ personId: 'nobody' })).rejects.toMatchObject(refused('form.broken', 'personId'));
    expect(await world.store.read.$count(mandates)).toBe(0);
    expect(await world.store.read.$count(files)).toBe(0);
  });

  test('for days after the end of the agency is refused', async () => {
    await expect(
      world.do(giveMandate, world.head('DUK'), {
        ...mandate({ agencyId: world.agency('DUK').id, personId: idOf(world.officer('DUK')) }),
        from: '2025-01-10',
        to: '2025-03-01',
      }),
    ).rejects.toMatchObject({
      fields: [
        { code: 'mandate.notOfAgency', field: 'personId' },
        { code: 'mandate.afterAgency', field: 'to', params: { to: '2025-02-28' } },
      ],
    });
  });
});

describe('withdrawing one', () => {
  test('takes the right away at once, in an open session; what was signed stands', async () => {
    const { versionId, sha256 } = await freezeReady(world);
    const { mandateId } = await give();
    const actor = await under(await session());
    await readThrough(world, actor, 'TCT', versionId);
    await world.do(signCovenant, actor, { versionId, agencyId: world.agency('TCT').id, sha256 });
    const tomorrow = at('2022-01-11', '09:00');
    const open = await session(tomorrow);
    expect(await maySign(await under(open, tomorrow), tomorrow)).toMatchObject({ ok: true });
    await world.do(withdrawMandate, head, { mandateId, from: '2022-01-11' }, tomorrow);
    const after = await findActor(world.store.read, open, tomorrow);
    expect(after?.hats.map(({ office }) => office)).toEqual(['officer']);
    expect(await world.store.read.$count(signatures, eq(signatures.personId, idOf(deputy)))).toBe(1);
    expect((await eventsOf(world, 'mandate.withdrawn'))[0]).toMatchObject({
      details: { mandateId, from: '2022-01-11' },
    });
    await world.do(giveMandate, head, mandate({ from: '2022-01-11' }), tomorrow);
  });

  test('on its first day it never held, and may be given anew', async () => {
    const { mandateId } = await give();
    await world.do(withdrawMandate, head, { mandateId, from: '2022-01-10' });
    expect(await maySign(await under(await session()))).toMatchObject(refused('rights.notAppointed'));
    await expect(world.do(withdrawMandate, head, { mandateId, from: '2022-01-10' })).rejects.toMatchObject(
      refused('mandate.withdrawn'),
    );
    await give();
  });

  test('is not for others, and not backwards', async () => {
    const { mandateId } = await give({ from: '2022-01-01' });
    await expect(world.do(withdrawMandate, world.head('BTC'), { mandateId, from: '2022-01-10' })).rejects.toMatchObject(
      { forbidden: true },
    );
    await expect(world.do(withdrawMandate, head, { mandateId, from: '2022-01-09' })).rejects.toMatchObject(
      refused('mandate.withdrawnInPast', 'from'),
    );
  });
});

test('the paper is a PDF or a picture of five megabytes at the most', async () => {
  const file = (content: Uint8Array, name: string) => new File([Uint8Array.from(content)], name);
  expect(await attach(file(pdfOf(), 'Giấy ủy quyền'), paperLimits, 'paper')).toMatchObject({
    ok: true,
    value: { name: 'Giấy ủy quyền.pdf', kind: 'pdf' },
  });
  expect(await attach(file(docxOf(), 'giay.docx'), paperLimits, 'paper')).toMatchObject(
    refused('file.notTaken', 'paper'),
  );
  const large = Buffer.concat([pdfOf(), Buffer.alloc(5 * 1024 * 1024)]);
  expect(await attach(file(large, 'giay.pdf'), paperLimits, 'paper')).toMatchObject(refused('file.tooLarge', 'paper'));
});

test('somebody appointed head meanwhile needs no mandate', async () => {
  await world.do(appointPerson, world.admin, {
    personId: idOf(deputy),
    office: 'head',
    agencyId: world.agency('TCT').id,
    post: 'Hiệu trưởng',
    from: '2022-03-01',
    paperRef: null,
  });
  await expect(give()).rejects.toMatchObject({ fields: [{ code: 'mandate.isHead', field: 'personId' }] });
});
