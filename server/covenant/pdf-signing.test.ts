import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { membersOf2022 } from '@/db/sample/agencies';
import type { SignPdfInput } from '@/domain/covenant/input';
import type { Context } from '../context';
import { findFile } from '../file/keep';
import { openAuthority, signAsTool, type Holder } from '../pdf-signature/testing';
import { demand } from '../refused';
import { at } from '../sample/run';
import { openWorld, type World } from '../testing/world';
import { makeBundle } from './bundle';
import { freezeCovenant } from './freeze';
import { getVersion, listSignatureRows, listSignatures } from './queries';
import { reopenCovenant } from './reopen';
import { sealWaiting } from './seal';
import { signCovenant } from './sign';
import { readReturnedPdf, signWithPdf } from './sign-pdf';
import { takeCopy } from './take-copy';
import { freezeReady, readThrough } from './testing';

const now = at('2022-01-10', '14:00');
const authority = openAuthority('Ban Cơ yếu', now);
const unknown = openAuthority('Nơi khác', now);

let world: World;
let text: { versionId: string; sha256: string };

const refusal = (code: string) => ({ refusal: { code } });
const inputOf = (code: string) => ({ ...text, agencyId: world.agency(code).id });
const take = (code: string) => world.do(takeCopy, world.head(code), inputOf(code));
const holderFor = (code: string): Holder =>
  authority.issue({
    subject: { country: 'VN', organisation: world.agency(code).name, commonName: world.head(code).name },
  });
const bytesOf = async (fileId: string) => new Uint8Array((await findFile(world.store.read, fileId))?.content ?? []);

/** An agency sends a file back. */
async function send(code: string, bytes: Uint8Array, confirmed = false, when = now) {
  const { agencyId, versionId } = inputOf(code);
  const returned = demand(
    await readReturnedPdf(world.store.read, world.head(code), {
      versionId,
      agencyId,
      bytes,
      now: when,
      roots: [authority.root],
    }),
  );
  return world.do(
    (context, input: ReturnType<typeof inputOf> & { confirmed: boolean }) => signWithPdf(context, input, returned),
    world.head(code),
    { ...inputOf(code), confirmed },
    when,
  );
}

async function open(pdfOrder: 'copies' | 'inTurn') {
  await world.do(reopenCovenant, world.head('UBKT'), { blocYearId: world.plan, reason: 'Ký số' });
  const methods = ['inApp', 'pdf'] as const;
  const input = { blocYearId: world.plan, methods, pdfOrder };
  const { versionId, sha256 } = await world.do(freezeCovenant, world.secretary('UBKT'), input);
  text = { versionId, sha256 };
  for (const code of membersOf2022) await readThrough(world, world.head(code), code, versionId);
}

beforeEach(async () => {
  world = await openWorld();
  await freezeReady(world);
});
afterEach(() => world.close());

describe('signing with a certificate', () => {
  test('each agency signs a copy of the frozen paper; what the certificate says is kept with the signature', async () => {
    await open('copies');
    const { fileId } = await take('TCT');
    expect(fileId).toBe((await getVersion(world.store.read, text.versionId)).fileId);
    await send('TCT', await signAsTool(await bytesOf(fileId), holderFor('TCT'), { at: now }));
    const [signature] = await listSignatureRows(world.store.read, text.versionId);
    expect(signature).toMatchObject({ method: 'pdf', code: 'TCT', certificate: { revocation: 'notChecked' } });
    expect(signature?.certificate?.subject).toContain('Trường Chính trị tỉnh');
  });

  test('what comes back must be what was given, signed once by somebody who is vouched for', async () => {
    await open('copies');
    const frozen = await bytesOf((await take('TCT')).fileId);
    const signed = await signAsTool(frozen, holderFor('TCT'), { at: now });
    const changed = Uint8Array.from(signed);
    changed[300] = (changed[300] ?? 0) ^ 1;
    const twice = await signAsTool(signed, holderFor('TCT'), { at: now });
    const stranger = await signAsTool(frozen, unknown.issue(), { at: now });
    for (const [bytes, code] of [
      [frozen, 'pdfSignature.unsigned'],
      [changed, 'pdfSignature.changed'],
      [Buffer.concat([signed, Buffer.from('\nthêm')]), 'pdfSignature.appended'],
      [twice, 'pdfSignature.severalSignatures'],
      [stranger, 'pdfSignature.unknownAuthority'],
      [Buffer.from('không phải PDF'), 'pdfSignature.notPdf'],
    ] as const)
      await expect(send('TCT', bytes)).rejects.toMatchObject(refusal(code));
    await expect(send('BTC', signed)).rejects.toMatchObject(refusal('covenant.noCopy'));
    expect(await listSignatures(world.store.read, text.versionId)).toEqual([]);
  });

  test('a certificate that bears other names is taken when its holder says that it is theirs', async () => {
    await open('copies');
    const { fileId } = await take('TCT');
    const other = authority.issue({ subject: { country: 'VN', organisation: 'Sở Tài chính', commonName: 'Kế toán' } });
    const signed = await signAsTool(await bytesOf(fileId), other, { at: now });
    await expect(send('TCT', signed)).rejects.toMatchObject({
      refusal: { code: 'covenant.otherNames', field: 'confirmed' },
    });
    expect(await send('TCT', signed, true)).toMatchObject({ signed: 1 });
  });
});

describe('signing in turn', () => {
  test('one agency at a time has the file for ten minutes, and each goes on from the one before', async () => {
    await open('inTurn');
    const { fileId } = await take('TCT');
    await expect(take('BTC')).rejects.toMatchObject(refusal('covenant.inOthersHands'));
    const once = await signAsTool(await bytesOf(fileId), holderFor('TCT'), { at: now });
    await send('TCT', once);
    const next = await take('BTC');
    expect(Buffer.compare(await bytesOf(next.fileId), once)).toBe(0);
    await send('BTC', await signAsTool(once, holderFor('BTC'), { at: now }));
    const [first, second] = await listSignatures(world.store.read, text.versionId);
    expect([first?.code, second?.code]).toEqual(['TCT', 'BTC']);
    const last = await bytesOf(second?.fileId ?? '');
    expect(Buffer.compare(last.subarray(0, once.length), once)).toBe(0);
  });

  test('whoever keeps it too long loses the turn to who takes it, and nothing of it is taken then', async () => {
    await open('inTurn');
    const { fileId } = await take('TCT');
    const late = await signAsTool(await bytesOf(fileId), holderFor('TCT'), { at: now });
    const after = at('2022-01-10', '14:11');
    await world.do(takeCopy, world.head('BTC'), inputOf('BTC'), after);
    await expect(send('TCT', late, false, after)).rejects.toMatchObject(refusal('covenant.turnOver'));
    await expect(world.do(takeCopy, world.head('TCT'), inputOf('TCT'), after)).rejects.toMatchObject(
      refusal('covenant.inOthersHands'),
    );
    expect(await listSignatures(world.store.read, text.versionId)).toEqual([]);
  });

  test('a file that comes back late is taken while nobody else was given it', async () => {
    await open('inTurn');
    const { fileId } = await take('TCT');
    const late = await signAsTool(await bytesOf(fileId), holderFor('TCT'), { at: now });
    expect(await send('TCT', late, false, at('2022-01-10', '14:40'))).toMatchObject({ signed: 1 });
  });

  test('whoever is given it between the look at a late file and its signature has it', async () => {
    await open('inTurn');
    const { fileId } = await take('TCT');
    const bytes = await signAsTool(await bytesOf(fileId), holderFor('TCT'), { at: now });
    const after = at('2022-01-10', '14:11');
    const asked = { versionId: text.versionId, agencyId: world.agency('TCT').id, bytes, now: after };
    const looked = demand(
      await readReturnedPdf(world.store.read, world.head('TCT'), { ...asked, roots: [authority.root] }),
    );
    await world.do(takeCopy, world.head('BTC'), inputOf('BTC'), after);
    const signing = (context: Context, input: SignPdfInput) => signWithPdf(context, input, looked);
    await expect(
      world.do(signing, world.head('TCT'), { ...inputOf('TCT'), confirmed: false }, after),
    ).rejects.toMatchObject(refusal('covenant.turnOver'));
  });

  test('the file is given again to who has it once, and then to the others first', async () => {
    await open('inTurn');
    const takeAt = (code: string, time: string) =>
      world.do(takeCopy, world.head(code), inputOf(code), at('2022-01-10', time));
    await takeAt('TCT', '14:00');
    await takeAt('TCT', '14:09');
    await expect(takeAt('TCT', '14:15')).rejects.toMatchObject(refusal('covenant.letOthers'));
    await expect(takeAt('TCT', '14:19')).rejects.toMatchObject(refusal('covenant.letOthers'));
    await takeAt('BTC', '14:19');
    await takeAt('TCT', '14:30');
  });
});

test('the bundle holds the signed copies, and its program checks them', async () => {
  await open('copies');
  const { fileId } = await take('TCT');
  await send('TCT', await signAsTool(await bytesOf(fileId), holderFor('TCT'), { at: now }));
  for (const code of membersOf2022)
    if (code !== 'TCT') await world.do(signCovenant, world.head(code), { ...inputOf(code) });
  expect(await sealWaiting(world.store)).toMatchObject({ sealed: 1, failed: 0 });
  const bundle = await makeBundle(world.store.read, await getVersion(world.store.read, text.versionId), [
    authority.root,
  ]);
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
