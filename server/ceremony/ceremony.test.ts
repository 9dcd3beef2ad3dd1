import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { membersOf2022 } from '@/db/sample/agencies';
import { eventsOf } from './testing';
import type { CeremonyEventKind } from '@/domain/ceremony/ceremony';
import { verifyAudit } from '../audit/verify';
import { freezeCovenant } from '../covenant/freeze';
import { readLive } from '../covenant/live';
import { listSignatureRows, listSignatures } from '../covenant/queries';
import { recordPaper } from '../covenant/record-paper';
import { endRehearsal, rehearseCovenant } from '../covenant/rehearse';
import { reopenCovenant } from '../covenant/reopen';
import { signCovenant } from '../covenant/sign';
import { freezeReady, readThrough } from '../covenant/testing';
import { openWorld, type World } from '../testing/world';
import { runCeremony } from './run';

let world: World;
let text: { versionId: string; sha256: string };

const refusal = (code: string) => ({ refusal: { code } });
const keeper = () => world.secretary('UBKT');
const run = (kind: CeremonyEventKind, code: string | null = null, versionId = text.versionId) =>
  world.do(runCeremony, keeper(), { versionId, kind, agencyId: code && world.agency(code).id });
const sign = (code: string, of = text) =>
  world.do(signCovenant, world.head(code), { ...of, agencyId: world.agency(code).id });
const live = (versionId?: string) => readLive(world.store.read, world.plan, versionId);
const scan = { name: 'to-ky-tay.pdf', kind: 'pdf' as const, content: Buffer.from('%PDF-1.7 bản quét') };

beforeEach(async () => {
  world = await openWorld();
  await freezeReady(world);
  await world.do(reopenCovenant, world.head('UBKT'), { blocYearId: world.plan, reason: 'Ký tại lễ' });
  const { versionId, sha256 } = await world.do(freezeCovenant, keeper(), {
    blocYearId: world.plan,
    atCeremony: true,
    leaderLast: true,
  });
  text = { versionId, sha256 };
  for (const code of membersOf2022) await readThrough(world, world.head(code), code, versionId);
});
afterEach(() => world.close());

describe('a ceremony', () => {
  test('opens the signing, pauses it, goes on and ends; who is missing signs afterwards', async () => {
    await expect(sign('TCT')).rejects.toMatchObject(refusal('covenant.awaitsCeremony'));
    await run('opened');
    await sign('TCT');
    await run('paused');
    await expect(sign('BTC')).rejects.toMatchObject(refusal('covenant.paused'));
    await run('resumed');
    await sign('BTC');
    await run('ended');
    await sign('BDV');
    expect((await listSignatures(world.store.read, text.versionId)).map(({ code }) => code)).toEqual([
      'TCT',
      'BTC',
      'BDV',
    ]);
  });

  test('tells every screen who is there, who reads, whose name was called and who has signed', async () => {
    await run('present', 'BTC');
    await run('opened');
    await run('called', 'BTC');
    await sign('TCT');
    const id = (code: string) => world.agency(code).id;
    expect(await live()).toMatchObject({
      stage: 'open',
      called: id('BTC'),
      present: [id('BTC')],
      signed: [id('TCT')],
      complete: false,
    });
    expect((await live()).reading.toSorted()).toEqual(membersOf2022.map(id).toSorted());
    await expect(run('called', 'TCT')).rejects.toMatchObject(refusal('ceremony.signedAlready'));
    await expect(run('opened')).rejects.toMatchObject(refusal('ceremony.notNow'));
  });

  test('is run by the one who keeps the bloc, each step on record', async () => {
    for (const actor of [world.head('TCT'), world.officer('UBKT'), world.admin, world.stranger])
      await expect(
        world.do(runCeremony, actor, { versionId: text.versionId, kind: 'opened', agencyId: null }),
      ).rejects.toMatchObject({ forbidden: true });
    await run('opened');
    expect(await eventsOf(world, 'ceremony.run')).toHaveLength(1);
    expect(await verifyAudit(world.store.read)).toMatchObject({ broken: null });
  });

  test('lets the agency that leads sign last', async () => {
    await run('opened');
    const leading = 'UBKT';
    await expect(sign(leading)).rejects.toMatchObject({
      refusal: { code: 'covenant.leaderLast', params: { count: 8 } },
    });
    for (const code of membersOf2022) if (code !== leading) await sign(code);
    expect(await sign(leading)).toMatchObject({ signed: 9, complete: true });
  });

  test('takes what was signed by hand, always marked as paper, with its scan', async () => {
    await run('opened');
    const { personId } = world.head('BNC');
    const paper = { ...text, agencyId: world.agency('BNC').id, personId: personId ?? '', scan };
    await expect(world.do(recordPaper, world.head('TCT'), paper)).rejects.toMatchObject({ forbidden: true });
    await expect(
      world.do(recordPaper, keeper(), { ...paper, personId: world.head('BTC').personId ?? '' }),
    ).rejects.toMatchObject({ refusal: { code: 'covenant.noSigner', field: 'signer' } });
    await world.do(recordPaper, keeper(), paper);
    const [signature] = await listSignatureRows(world.store.read, text.versionId);
    expect(signature).toMatchObject({ method: 'paper', code: 'BNC', personId, secondFactor: false, passkey: null });
    expect(signature?.statement).toContain('ký tay trên bản giấy');
    expect(signature?.fileId).toBeTruthy();
    await expect(sign('BNC')).rejects.toMatchObject(refusal('covenant.alreadySigned'));
  });
});

describe('a rehearsal', () => {
  test('runs on a copy with a hash of its own; what is signed there counts for nothing', async () => {
    const copy = await world.do(rehearseCovenant, keeper(), { blocYearId: world.plan });
    expect(copy.sha256).not.toBe(text.sha256);
    await run('opened', null, copy.versionId);
    await readThrough(world, world.head('TCT'), 'TCT', copy.versionId);
    await expect(sign('TCT', { ...copy, sha256: text.sha256 })).rejects.toMatchObject(refusal('covenant.changed'));
    await sign('TCT', copy);
    expect(await live(copy.versionId)).toMatchObject({ stage: 'open', signed: [world.agency('TCT').id] });
    expect(await live()).toMatchObject({ stage: 'notBegun', signed: [] });
    await world.do(endRehearsal, keeper(), { blocYearId: world.plan });
    // The wall stays as it was.
    expect(await live(copy.versionId)).toMatchObject({ version: 1, signed: [world.agency('TCT').id] });
    await expect(sign('BTC', copy)).rejects.toMatchObject(refusal('covenant.reopened'));
    await expect(world.do(endRehearsal, keeper(), { blocYearId: world.plan })).rejects.toMatchObject(
      refusal('covenant.noRehearsal'),
    );
  });

  test('begun again puts the one before it away', async () => {
    const first = await world.do(rehearseCovenant, keeper(), { blocYearId: world.plan });
    const second = await world.do(rehearseCovenant, keeper(), { blocYearId: world.plan });
    expect([first.version, second.version]).toEqual([1, 2]);
    await expect(sign('TCT', first)).rejects.toMatchObject(refusal('covenant.reopened'));
  });
});
