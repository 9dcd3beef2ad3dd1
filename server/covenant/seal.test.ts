import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { membersOf2022 } from '@/db/sample/agencies';
import { signatures } from '@/db/schema/covenant';
import { files } from '@/db/schema/file';
import { readEvidence } from '@/domain/covenant/evidence';
import type { SignatureMark } from '@/domain/signature-mark/mark';
import { sha256 } from '../audit/hash';
import { verifyAudit } from '../audit/verify';
import { findFile } from '../file/keep';
import { openAuthority, openTimestamping, timeStamping } from '../pdf-signature/testing';
import { checkSeal } from '../seal/check-seal';
import { saveMark } from '../signature-mark/save';
import { openWorld, type World } from '../testing/world';
import { bundleOf, makeBundle } from './bundle';
import { judgeAgainst } from './judge-file';
import { getVersion, listSeals } from './queries';
import { reopenCovenant } from './reopen';
import { sealWaiting } from './seal';
import { signCovenant } from './sign';
import { openRoom } from './testing';

let world: World;
let text: { versionId: string; sha256: string };

const sign = (code: string) => world.do(signCovenant, world.head(code), { ...text, agencyId: world.agency(code).id });
const seals = () => listSeals(world.store.read, text.versionId);
const version = () => getVersion(world.store.read, text.versionId);
const bytesOf = async (fileId: string | null) =>
  new Uint8Array((await findFile(world.store.read, fileId ?? ''))?.content ?? []);

beforeEach(async () => {
  world = await openWorld();
  const { versionId, sha256 } = await openRoom(world);
  text = { versionId, sha256 };
});
afterEach(() => world.close());

async function signAll() {
  for (const code of membersOf2022) await sign(code);
}

describe('sealing', () => {
  test('waits for the last signature, then seals the frozen paper with its signers and the evidence, once', async () => {
    for (const code of membersOf2022.slice(0, 8)) await sign(code);
    expect(await sealWaiting(world.store)).toEqual({ sealed: 0, stamped: 0, failed: 0 });
    await sign(membersOf2022.at(-1) ?? '');
    const both = await Promise.all([sealWaiting(world.store), sealWaiting(world.store)]);
    expect(both.reduce((sum, { sealed }) => sum + sealed, 0)).toBe(1);
    const [seal, ...more] = await seals();
    expect(more).toEqual([]);
    const evidence = readEvidence(seal?.evidence ?? '');
    expect(evidence.signatures.map(({ agency }) => agency.code).toSorted()).toEqual(membersOf2022.toSorted());
    const original = await bytesOf((await version()).fileId);
    const sealed = await bytesOf(seal?.fileId ?? null);
    expect(Buffer.compare(sealed.subarray(0, original.length), original)).toBe(0);
    const checked = await checkSeal(sealed, original, [seal?.certificate ?? ''], { roots: [], at: new Date() });
    expect(checked).toMatchObject({ ok: true });
    expect(await verifyAudit(world.store.read)).toMatchObject({ broken: null });
  });

  test('goes over nothing that was changed since it was signed', async () => {
    await signAll();
    await world.store.transaction((tx) =>
      tx
        .update(signatures)
        .set({ postAtTime: 'Phó Hiệu trưởng' })
        .where(eq(signatures.agencyId, world.agency('TCT').id)),
    );
    expect(await sealWaiting(world.store)).toMatchObject({ sealed: 0, failed: 1 });
    expect(await seals()).toEqual([]);
  });

  test('goes over no mark but the one that was signed with, which the evidence tells by its hash', async () => {
    await world.do(saveMark, world.head('TCT'), { kind: 'drawn', strokes: [[10, 10, 200, 120]] });
    await signAll();
    const set = (mark: SignatureMark | null) =>
      world.store.transaction((tx) =>
        tx
          .update(signatures)
          .set({ mark })
          .where(eq(signatures.agencyId, world.agency('TCT').id)),
      );
    for (const other of [null, { kind: 'drawn', strokes: [[10, 10, 200, 121]] } as const]) {
      await set(other);
      expect(await sealWaiting(world.store)).toMatchObject({ sealed: 0, failed: 1 });
    }
    await set({ kind: 'drawn', strokes: [[10, 10, 200, 120]] });
    expect(await sealWaiting(world.store)).toMatchObject({ sealed: 1, failed: 0 });
    const [seal] = await seals();
    const marks = readEvidence(seal?.evidence ?? '').signatures.map(({ agency, markSha256 }) => [
      agency.code,
      markSha256,
    ]);
    expect(marks.filter(([, hash]) => hash !== null)).toEqual([
      ['TCT', sha256('{"kind":"drawn","strokes":[[10,10,200,120]]}')],
    ]);
  });

  test('goes over no paper that is not the one that was frozen, and over none that was opened again', async () => {
    await signAll();
    const { fileId } = await version();
    const kept = await bytesOf(fileId);
    const changed = Buffer.from(kept);
    changed[100] = (changed[100] ?? 0) ^ 1;
    const put = (content: Buffer) =>
      world.store.transaction((tx) =>
        tx
          .update(files)
          .set({ content })
          .where(eq(files.id, fileId ?? '')),
      );
    await put(changed);
    expect(await sealWaiting(world.store)).toMatchObject({ sealed: 0, failed: 1 });
    await put(Buffer.from(kept));
    await world.do(reopenCovenant, world.head('UBKT'), { blocYearId: world.plan, reason: 'Sửa' });
    expect(await sealWaiting(world.store)).toEqual({ sealed: 0, stamped: 0, failed: 0 });
  });

  test('does not wait for a time stamp: it comes later, behind the sealed bytes', async () => {
    await signAll();
    const nobody = { url: 'http://127.0.0.1:9/tsa', timeoutMs: 500 };
    expect(await sealWaiting(world.store, new Date(), nobody)).toMatchObject({ sealed: 1, stamped: 0 });
    const now = new Date();
    const holder = openAuthority('Cấp dấu thời gian', now).issue({ purposes: [timeStamping] });
    const authority = await openTimestamping(holder, () => now);
    try {
      expect(await sealWaiting(world.store, new Date(), { url: authority.url })).toMatchObject({ stamped: 1 });
      expect(await sealWaiting(world.store, new Date(), { url: authority.url })).toMatchObject({ stamped: 0 });
    } finally {
      await authority.close();
    }
    const [first, second] = await seals();
    expect([first?.level, second?.level]).toEqual(['B-B', 'B-T']);
    const [before, after] = [await bytesOf(first?.fileId ?? null), await bytesOf(second?.fileId ?? null)];
    expect(Buffer.compare(after.subarray(0, before.length), before)).toBe(0);
  });
});

describe('a file dropped on the page of a paper', () => {
  test('is the frozen one, the sealed one, or neither, with the reason', async () => {
    await signAll();
    await sealWaiting(world.store);
    const judge = async (bytes: Uint8Array) => judgeAgainst(world.store.read, await version(), bytes, new Date());
    const frozen = await bytesOf((await version()).fileId);
    const sealed = await bytesOf((await seals())[0]?.fileId ?? null);
    expect(await judge(frozen)).toEqual({ verdict: 'identical', file: 'frozen' });
    expect(await judge(sealed)).toEqual({ verdict: 'identical', file: 'sealed' });
    const changed = Uint8Array.from(sealed);
    changed[frozen.length + 500] = (changed[frozen.length + 500] ?? 0) ^ 1;
    expect(await judge(changed)).toMatchObject({ verdict: 'different' });
    expect(await judge(Buffer.concat([sealed, Buffer.from('thêm')]))).toMatchObject({ verdict: 'different' });
    expect(await judge(Buffer.from('không phải PDF'))).toMatchObject({ verdict: 'different' });
  });
});

test('the bundle is made once for all who ask for it at the same time, and anew for who comes later', async () => {
  await signAll();
  await sealWaiting(world.store);
  const text = await version();
  const [one, other] = await Promise.all([bundleOf(world.store.read, text), bundleOf(world.store.read, text)]);
  expect(one).toBe(other);
  const later = await bundleOf(world.store.read, text);
  expect(later).not.toBe(one);
  expect(Buffer.compare(later ?? Buffer.of(), one ?? Buffer.of())).toBe(0);
});

test('the bundle is checked by its own program, without us', async () => {
  await signAll();
  expect(await makeBundle(world.store.read, await version())).toBeNull();
  await sealWaiting(world.store);
  const bundle = await makeBundle(world.store.read, await version());
  const folder = await mkdtemp(join(tmpdir(), 'giao-uoc-bundle-'));
  try {
    const file = join(folder, 'ho-so.zip');
    await writeFile(file, bundle ?? '');
    const checked = spawnSync(process.execPath, ['papers/covenant-bundle/verify.mjs', file], { encoding: 'utf8' });
    expect(checked.stdout).not.toContain('✗');
    expect(checked.status).toBe(0);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
