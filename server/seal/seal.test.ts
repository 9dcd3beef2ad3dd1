import { createPrivateKey, X509Certificate } from 'node:crypto';
import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDF } from '@libpdf/core';
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { systemActor, type Context } from '../context';
import { eventsOf } from '../person/testing';
import { openWorld } from '../testing/world';
import { openAuthority, openTimestamping, signAsTool, timeStamping } from '../pdf-signature/testing';
import { frozenPdf, sealOf, signersPage, updated, withByte } from '../pdf-signature/testing-files';
import { checkSeal } from './check-seal';
import { currentSeal, publicSeals, rotateSeal } from './key';
import { rotate } from './rotate';
import { sealPdf, type Sealing } from './seal-pdf';
import { signText, verifyText } from './sign-text';
import { stampSealed } from './stamp-sealed';

const now = new Date('2027-01-10T09:42:10Z');
const name = 'Tỉnh Điện Biên';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'giao-uoc-seal-'));
});
afterEach(() => rm(folder, { recursive: true }));

const inSeal = (...parts: string[]) => join(folder, 'seal', ...parts);
const modeOf = async (path: string) => (await stat(path)).mode & 0o777;

describe('the key of the seal', () => {
  test('is made at the first need, for its owner only, and lies there encrypted', async () => {
    const seal = await currentSeal(name, now, folder);
    expect(await readdir(inSeal())).toEqual(['1']);
    for (const path of [inSeal(), inSeal('1')]) expect(await modeOf(path)).toBe(0o700);
    for (const file of await readdir(inSeal('1'))) expect(await modeOf(inSeal('1', file))).toBe(0o600);
    for (const file of ['seal.key.pem', 'rows.key.pem']) {
      const pem = await readFile(inSeal('1', file), 'utf8');
      expect(pem).toContain('BEGIN ENCRYPTED PRIVATE KEY');
      expect(() => createPrivateKey({ key: pem, passphrase: 'một mật khẩu khác' })).toThrow();
    }
    const certificate = new X509Certificate(seal.certificatePem);
    expect(certificate.subject).toContain('CN=Con dấu hệ thống Giao Ước – Tỉnh Điện Biên');
    expect(certificate.verify(certificate.publicKey)).toBe(true);
    expect(certificate.publicKey.asymmetricKeyDetails?.modulusLength).toBe(3072);
    expect(certificate.validFromDate).toEqual(now);
    expect(certificate.validToDate).toEqual(new Date('2037-01-10T09:42:10Z'));
    expect(certificate.fingerprint256.replaceAll(':', '').toLowerCase()).toBe(seal.fingerprint);
    expect(certificate.checkPrivateKey(seal.key)).toBe(true);
  });

  test('is one, also where two need it first, and the same afterwards', async () => {
    const several = await Promise.all([1, 2, 3].map(() => currentSeal(name, now, folder)));
    const later = await currentSeal('Tên khác', new Date('2028-01-01T00:00:00Z'), folder);
    expect(new Set([...several, later].map(({ fingerprint }) => fingerprint)).size).toBe(1);
    expect(await readdir(inSeal())).toEqual(['1']);
  });

  test.each([
    ['seal.key.pem', 0o640, 'chmod 600'],
    ['rows.key.pem', 0o604, 'chmod 600'],
    ['', 0o750, 'chmod 700'],
  ])('is refused where others may read %s', async (file, mode, words) => {
    await currentSeal(name, now, folder);
    await chmod(file ? inSeal('1', file) : inSeal(), mode);
    await expect(currentSeal(name, now, folder)).rejects.toThrow(words);
  });

  test('says what is wrong where the secret of the installation is another', async () => {
    const { key } = await currentSeal(name, now, folder);
    const other = key.export({ format: 'pem', type: 'pkcs8', cipher: 'aes-256-cbc', passphrase: 'bí mật khác' });
    await writeFile(inSeal('1', 'seal.key.pem'), other);
    await expect(currentSeal(name, now, folder)).rejects.toThrow('NEXTAUTH_SECRET khác với lúc tạo khóa');
    expect(await publicSeals(folder)).toHaveLength(1);
  });

  test('is changed for a new one in the same name, and the old certificate stays', async () => {
    await expect(rotateSeal(now, folder)).rejects.toThrow('Chưa có con dấu nào');
    expect(await publicSeals(folder)).toEqual([]);
    const first = await currentSeal(name, now, folder);
    const second = await rotateSeal(new Date('2030-01-01T00:00:00Z'), folder);
    expect(new X509Certificate(second.certificatePem).subject).toContain(name);
    expect((await currentSeal(name, now, folder)).fingerprint).toBe(second.fingerprint);
    expect((await publicSeals(folder)).map(({ generation, fingerprint }) => [generation, fingerprint])).toEqual([
      [2, second.fingerprint],
      [1, first.fingerprint],
    ]);
  });

  test('leaves a trace in the audit log when it is changed', async () => {
    const world = await openWorld();
    onTestFinished(() => world.close());
    await currentSeal(name, now, folder);
    const { generation } = await world.do(
      (context: Context, dataDir: string) => rotate(context, dataDir),
      systemActor,
      folder,
      now,
    );
    expect(generation).toBe(2);
    expect(await eventsOf(world, 'seal.rotated')).toHaveLength(1);
  });

  test('signs texts that anybody can check', async () => {
    const seal = await currentSeal(name, now, folder);
    const signature = signText(seal, 'chữ ký thứ nhất');
    expect(verifyText('chữ ký thứ nhất', signature, seal.rows.publicKey)).toBe(true);
    expect(verifyText('chữ ký thứ hai', signature, seal.rows.publicKey)).toBe(false);
    expect(
      verifyText('chữ ký thứ nhất', signature, (await currentSeal(name, now, join(folder, 'khác'))).rows.publicKey),
    ).toBe(false);
  });
});

describe('a sealed PDF', () => {
  const frozen = frozenPdf('Hoàn thành 100% chỉ tiêu được giao.');
  const evidence = new Uint8Array(Buffer.from('{"form":"giao-uoc-evidence/1","tên":"Giao ước"}'));
  const seal = sealOf(name, now);
  const sealing: Sealing = {
    original: frozen,
    page: signersPage(),
    attachments: [{ name: 'evidence.json', bytes: evidence, mime: 'application/json' }],
    seal,
    reason: 'Niêm phong giao ước thi đua năm 2027',
    location: 'Điện Biên',
    at: now,
    timestamp: null,
  };
  const authority = openAuthority('Cấp dấu thời gian', now);
  const openTsa = async () => {
    const tsa = await openTimestamping(authority.issue({ purposes: [timeStamping] }), () => now);
    onTestFinished(() => tsa.close());
    return tsa.url;
  };
  const check = (bytes: Uint8Array, certificates = [seal.certificatePem]) =>
    checkSeal(bytes, frozen, certificates, { roots: [authority.root], at: now });
  const codeOf = async (bytes: Uint8Array, certificates?: string[]) => {
    const checked = await check(bytes, certificates);
    return checked.ok ? 'holds' : checked.refusal.code;
  };

  test('begins with the frozen one, and holds its pages, the page of signers and the evidence to the last byte', async () => {
    const sealed = await sealPdf(sealing);
    expect(sealed).toMatchObject({ level: 'B-B', timestampedAt: null, timestampFailure: null });
    expect(Buffer.compare(sealed.bytes.subarray(0, frozen.length), frozen)).toBe(0);
    const pdf = await PDF.load(sealed.bytes);
    expect(pdf.getPageCount()).toBe(4);
    expect(pdf.getAttachment('evidence.json')).toEqual(evidence);
    expect(pdf.getAttachments().get('evidence.json')).toMatchObject({ mimeType: 'application/json' });
    expect(await check(sealed.bytes)).toMatchObject({
      ok: true,
      value: { field: 'ConDauHeThong', integrity: 'holds', coversTo: sealed.bytes.length, claimedAt: now },
    });
  });

  test('needs no page and no attachment', async () => {
    const sealed = await sealPdf({ ...sealing, page: null, attachments: [] });
    expect((await PDF.load(sealed.bytes)).getPageCount()).toBe(2);
    expect(await codeOf(sealed.bytes)).toBe('holds');
  });

  test('bears the time of the authority where it answers', async () => {
    const sealed = await sealPdf({ ...sealing, timestamp: { url: await openTsa() } });
    expect(sealed).toMatchObject({ level: 'B-T', timestampedAt: now, timestampFailure: null });
    expect(await check(sealed.bytes)).toMatchObject({ ok: true, value: { timestampedAt: now } });
  });

  test('is sealed all the same where the authority is away, slow, or answers nonsense', async () => {
    const server = createServer((request, response) => {
      if (request.url === '/slow') return;
      response.end(request.url === '/nonsense' ? 'không phải dấu' : '');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => {
      server.closeAllConnections();
      server.close();
    });
    const { port } = server.address() as AddressInfo;
    for (const url of ['http://127.0.0.1:1/', `http://127.0.0.1:${port}/slow`, `http://127.0.0.1:${port}/nonsense`]) {
      const sealed = await sealPdf({ ...sealing, timestamp: { url, timeoutMs: 200 } });
      expect(sealed).toMatchObject({ level: 'B-B', timestampedAt: null });
      expect(sealed.timestampFailure).toMatch(/./);
      expect(await codeOf(sealed.bytes)).toBe('holds');
      expect(await stampSealed(sealed.bytes, { url, timeoutMs: 200 })).toBeNull();
    }
  });

  test('gets its time stamp later, after bytes that stay as they were', async () => {
    const sealed = await sealPdf(sealing);
    const stamped = await stampSealed(sealed.bytes, { url: await openTsa() });
    if (!stamped) throw new Error('The authority of the test answered nothing');
    expect(stamped.timestampedAt).toEqual(now);
    expect(Buffer.compare(stamped.bytes.subarray(0, sealed.bytes.length), sealed.bytes)).toBe(0);
    expect(await codeOf(stamped.bytes)).toBe('holds');
  });

  test('that was touched afterwards, or sealed by somebody else, does not hold', async () => {
    const { bytes } = await sealPdf(sealing);
    const at = Buffer.from(bytes).indexOf('/AFRelationship', 0, 'latin1');
    expect(await codeOf(withByte(bytes, at + 17))).not.toBe('holds');
    expect(await codeOf(new Uint8Array(Buffer.concat([bytes, Buffer.from('\n%')])))).toBe('pdfSignature.appended');
    expect(await codeOf(bytes, [sealOf('Nơi khác', now).certificatePem])).toBe('pdfSignature.notOurSeal');
    expect(await codeOf(frozen)).toBe('pdfSignature.unsigned');
    const drawn = await updated(frozen, (pdf) => pdf.getPage(0)?.drawText('Thêm chữ'));
    const falsified = await sealPdf({ ...sealing, original: drawn });
    expect(await codeOf(falsified.bytes)).toBe('pdfSignature.contentChanged');
    const again = await signAsTool(bytes, authority.issue(), { at: now });
    expect(await codeOf(again)).toBe('pdfSignature.notOurSeal');
  });

  test('is not made of what is no PDF, or has files attached already', async () => {
    await expect(sealPdf({ ...sealing, original: new Uint8Array(Buffer.from('không phải PDF')) })).rejects.toThrow();
    const { bytes } = await sealPdf(sealing);
    await expect(sealPdf({ ...sealing, original: bytes })).rejects.toThrow('files attached already');
  });
});
