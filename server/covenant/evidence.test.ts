import { spawnSync } from 'node:child_process';
import { createHash, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { challengeText, readEvidence, type Evidence, type EvidenceRow } from '@/domain/covenant/evidence';
import { covenantBundle, type BundleParts } from '@/papers/covenant-bundle/bundle';
import { canonicalJson, sha256 } from '../audit/hash';
import { certificateFacts, pemOf } from '../pdf-signature/certificate';
import { openAuthority, signAsTool } from '../pdf-signature/testing';
import { frozenPdf, sealOf, signersPage, withByte } from '../pdf-signature/testing-files';
import { sealPdf } from '../seal/seal-pdf';
import { evidenceJson, rowHash, sealRow, signingChallenge, systemKeyOf } from './evidence-chain';

const now = new Date('2027-01-10T09:42:10.000Z');
const moment = now.toISOString();
const content = canonicalJson({
  form: 'giao-uoc/1',
  title: 'Giao ước thi đua năm 2027',
  parties: ['BTC', 'STC', 'TCT', 'VPTU'].map((code) => ({ code, name: `Cơ quan ${code}` })),
});
const contentSha256 = sha256(content);
const frozen = frozenPdf('Hoàn thành 100% chỉ tiêu được giao.');
const passkeyKeys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const rowKeys = generateKeyPairSync('ed25519');
const publicKey = rowKeys.publicKey.export({ format: 'der', type: 'spki' }).toString('base64');
const rows = { key: rowKeys.privateKey, publicKey, fingerprint: sha256(Buffer.from(publicKey, 'base64')) };
const seal = { ...sealOf('Tỉnh Điện Biên', now), rows };
const authority = openAuthority('Ban Cơ yếu thử nghiệm', now);
const holder = authority.issue();
const scan = new Uint8Array(Buffer.from('một ảnh chụp'));

function statementOf(agency: string): Pick<EvidenceRow, 'statement' | 'statementSha256'> {
  const statement = `Tôi, thủ trưởng ${agency}, đã đọc toàn văn và ký thay mặt cơ quan.`;
  return { statement, statementSha256: sha256(statement) };
}

const row = (number: number, code: string, more: Partial<EvidenceRow> = {}): EvidenceRow => ({
  number,
  agency: { code, name: `Cơ quan ${code}` },
  personId: `person-${number}`,
  name: `Thủ trưởng ${code}`,
  post: 'Thủ trưởng',
  capacity: 'head',
  mandate: null,
  level: 1,
  method: 'inApp',
  ...statementOf(code),
  openedAt: moment,
  readAt: moment,
  signedAt: moment,
  zone: 'Asia/Ho_Chi_Minh',
  sessionHash: sha256(`phiên ${number}`),
  network: '10.1.2.0/24',
  browser: 'Firefox',
  device: 'Máy tính',
  secondFactor: true,
  markSha256: null,
  passkey: null,
  certificate: null,
  file: null,
  previousHash: contentSha256,
  ...more,
});

/** What an authenticator answers, made without a browser. */
function passkeyFor(
  number: number,
  agencyCode: string,
  key: KeyObject = passkeyKeys.privateKey,
): EvidenceRow['passkey'] {
  const { x = '', y = '' } = passkeyKeys.publicKey.export({ format: 'jwk' });
  const coordinate = (text: string) => Buffer.from(text, 'base64url');
  const cose = Buffer.concat([
    Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20]),
    coordinate(x),
    Buffer.from([0x22, 0x58, 0x20]),
    coordinate(y),
  ]);
  const nonce = 'một lần';
  const [origin, rpId] = ['https://thidua.example.vn', 'thidua.example.vn'];
  const challenge = signingChallenge({
    contentSha256,
    personId: `person-${number}`,
    agencyCode,
    capacity: 'head',
    nonce,
  });
  const client = Buffer.from(JSON.stringify({ type: 'webauthn.get', challenge, origin, crossOrigin: false }));
  const authenticator = Buffer.concat([createHash('sha256').update(rpId).digest(), Buffer.from([0x05, 0, 0, 0, 7])]);
  const signed = Buffer.concat([authenticator, createHash('sha256').update(client).digest()]);
  return {
    credentialId: 'AAAA',
    publicKey: cose.toString('base64url'),
    authenticatorData: authenticator.toString('base64url'),
    clientDataJSON: client.toString('base64url'),
    signature: sign('sha256', signed, key).toString('base64url'),
    nonce,
    origin,
    rpId,
  };
}

type Making = { readonly rows: readonly EvidenceRow[]; readonly change?: (evidence: Evidence) => Evidence };

function chained(list: readonly EvidenceRow[]): Evidence['signatures'] {
  let previousHash = contentSha256;
  return list.map((one) => {
    const sealed = sealRow({ ...one, previousHash }, seal);
    previousHash = sealed.hash;
    return sealed;
  });
}

let signedFile: Uint8Array;
let honest: readonly EvidenceRow[];
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'giao-uoc-bundle-'));
  signedFile = await signAsTool(frozen, holder, { at: now });
  const facts = certificateFacts(holder.certificate);
  honest = [
    row(1, 'TCT'),
    row(2, 'STC', { level: 2, method: 'passkey', passkey: passkeyFor(2, 'STC') }),
    row(3, 'BTC', {
      level: 3,
      method: 'pdf',
      certificate: {
        subject: facts.subject,
        issuer: facts.issuer,
        serial: facts.serial,
        notBefore: facts.notBefore.toISOString(),
        notAfter: facts.notAfter.toISOString(),
        sha256: facts.sha256,
        signedAt: moment,
        timestampedAt: null,
        revocation: 'notChecked',
      },
      file: { name: 'BTC.pdf', sha256: sha256(signedFile) },
    }),
    row(4, 'VPTU', { level: 0, method: 'paper', file: { name: 'VPTU.jpg', sha256: sha256(scan) } }),
  ];
});
afterAll(() => rm(folder, { recursive: true }));

async function partsOf({ rows: list, change = (evidence) => evidence }: Making): Promise<BundleParts> {
  const evidence = evidenceJson(
    change({
      form: 'giao-uoc-evidence/1',
      content,
      contentSha256,
      pdfSha256: sha256(frozen),
      pdfSize: frozen.length,
      verifyCode: 'GU-2027-K07',
      title: 'Giao ước thi đua năm 2027',
      version: 1,
      bloc: 'Khối thi đua số 7',
      year: 2027,
      frozenAt: moment,
      completedAt: moment,
      signatures: chained(list),
      systemKey: systemKeyOf(seal),
    }),
  );
  const sealed = await sealPdf({
    original: frozen,
    page: signersPage(),
    attachments: [{ name: 'evidence.json', bytes: new Uint8Array(Buffer.from(evidence)), mime: 'application/json' }],
    seal,
    reason: 'Niêm phong',
    location: 'Điện Biên',
    at: now,
    timestamp: null,
  });
  return {
    evidence,
    pdf: frozen,
    sealedPdf: sealed.bytes,
    certificates: seal.certificatePem,
    roots: pemOf(authority.root),
    files: [
      { name: 'BTC.pdf', bytes: signedFile },
      { name: 'VPTU.jpg', bytes: scan },
    ],
    verifyUrl: 'https://thidua.example.vn/verify/GU-2027-K07',
  };
}

type Answer = {
  readonly verdict: string;
  readonly checks: readonly { readonly name: string; readonly holds: boolean }[];
};

/** Runs the program as somebody with nothing but Node would: from the bundle itself, elsewhere. */
async function verified(bundle: Uint8Array, ...more: string[]) {
  const place = await mkdtemp(join(folder, 'gói-'));
  for (const [name, bytes] of Object.entries(unzipSync(bundle))) {
    await mkdir(dirname(join(place, name)), { recursive: true });
    await writeFile(join(place, name), bytes);
  }
  const ended = spawnSync(process.execPath, ['verify.mjs', ...more], {
    cwd: place,
    encoding: 'utf8',
    env: { NODE_ENV: 'test' },
  });
  return { place, code: ended.status, said: ended.stdout, error: ended.stderr };
}

async function failing(
  making: Making,
  change: (parts: BundleParts) => BundleParts = (parts) => parts,
): Promise<string[]> {
  const { code, said, error } = await verified(await covenantBundle(change(await partsOf(making))), '--json');
  if (code === 2) throw new Error(error);
  const answer: Answer = JSON.parse(said);
  expect(code).toBe(answer.verdict === 'holds' ? 0 : 1);
  return answer.checks.filter(({ holds }) => !holds).map(({ name }) => name);
}

describe('a bundle', () => {
  test('is checked by the program it brings, with nothing but Node', async () => {
    const bundle = await covenantBundle(await partsOf({ rows: honest }));
    const unpacked = await verified(bundle, '--ca', 'certificates/roots.pem');
    expect(unpacked.error).toBe('');
    expect(unpacked.said).toContain('ĐÚNG: văn bản này nguyên vẹn, 4/4 cơ quan đã ký, con dấu hợp lệ.');
    expect(unpacked.code).toBe(0);
    const packed = join(folder, 'bundle.zip');
    await writeFile(packed, bundle);
    const asZip = spawnSync(process.execPath, [join(unpacked.place, 'verify.mjs'), packed, '--en'], {
      encoding: 'utf8',
    });
    expect(asZip.stdout).toContain('TRUE: this covenant is whole, 4 of 4 agencies have signed');
    expect(asZip.status).toBe(0);
  });

  test('is the same for the same parts, and says in words how it is checked', async () => {
    const parts = await partsOf({ rows: honest });
    const bundle = await covenantBundle(parts);
    expect(Buffer.compare(bundle, await covenantBundle(parts))).toBe(0);
    const readme = Buffer.from(unzipSync(bundle)['README.txt'] ?? []).toString('utf8');
    for (const words of ['node verify.mjs', 'pdfsig covenant-sealed.pdf', 'openssl cms -verify', sha256(frozen)])
      expect(readme).toContain(words);
  });

  test('tells one PDF from another', async () => {
    const { place } = await verified(await covenantBundle(await partsOf({ rows: honest })));
    const judge = (...given: string[]) =>
      spawnSync(process.execPath, ['verify.mjs', ...given, '--original', 'covenant.pdf'], {
        cwd: place,
        encoding: 'utf8',
      });
    const ca = ['--ca', 'certificates/roots.pem', '--at', moment];
    expect(judge('files/BTC.pdf', ...ca)).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('thêm 1 chữ ký số hợp lệ, không thêm gì khác'),
    });
    expect(judge('files/BTC.pdf', '--at', moment).stdout).toContain(
      'KHÁC bản gốc. Chứng thư của người ký do một nơi không nằm',
    );
    expect(judge('covenant.pdf').stdout).toContain('Trùng khớp từng byte với covenant.pdf.');
    expect(judge('covenant-sealed.pdf', '--known', 'covenant-sealed.pdf')).toMatchObject({ status: 0 });
    expect(judge('--weiß-nicht')).toMatchObject({ status: 2 });
  });
});

describe('a bundle in which something was changed', () => {
  const changedRow = (change: (rows: Evidence['signatures']) => Evidence['signatures']): Making => ({
    rows: honest,
    change: (evidence) => ({ ...evidence, signatures: change(evidence.signatures) }),
  });
  const first = (bytes: readonly { readonly name: string; readonly bytes: Uint8Array }[], name: string) =>
    bytes.map((file) => (file.name === name ? { name, bytes: withByte(file.bytes, 3) } : file));

  test.each([
    [
      'the text',
      () => ({ rows: honest, change: (one: Evidence) => ({ ...one, content: one.content.replace('2027', '2028') }) }),
      ['content'],
    ],
    [
      'a name in a row',
      () => changedRow((list) => list.map((one) => (one.number === 1 ? { ...one, name: 'Người khác' } : one))),
      ['chain'],
    ],
    [
      'a row with its hash made anew',
      () =>
        changedRow((list) =>
          list.map((one) => {
            if (one.number !== 4) return one;
            const { hash: _hash, systemSignature, ...kept } = { ...one, name: 'Người khác' };
            return { ...kept, hash: rowHash(kept), systemSignature };
          }),
        ),
      ['system'],
    ],
    ['a row left out', () => changedRow((list) => list.filter(({ number }) => number !== 2)), ['chain', 'parties']],
    ['two rows in another order', () => changedRow((list) => list.toReversed()), ['chain']],
    ['an agency that has not signed', () => ({ rows: honest.slice(0, 3) }), ['parties']],
    [
      'a statement',
      () => ({ rows: [row(1, 'TCT', { statement: 'Tôi không đọc.' }), ...honest.slice(1)] }),
      ['statements'],
    ],
    [
      'a passkey’s signature of another person',
      () => ({ rows: [row(1, 'TCT', { method: 'passkey', passkey: passkeyFor(2, 'STC') }), ...honest.slice(1)] }),
      ['passkeys'],
    ],
    [
      'a passkey’s signature by another key',
      () => {
        const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
        return {
          rows: [row(1, 'TCT', { method: 'passkey', passkey: passkeyFor(1, 'TCT', privateKey) }), ...honest.slice(1)],
        };
      },
      ['passkeys'],
    ],
    [
      'the key of the system',
      () => {
        const other = generateKeyPairSync('ed25519').publicKey.export({ format: 'der', type: 'spki' });
        const key = { algorithm: 'Ed25519', publicKey: other.toString('base64'), fingerprint: sha256(other) } as const;
        return { rows: honest, change: (one: Evidence) => ({ ...one, systemKey: key }) };
      },
      ['system'],
    ],
  ] satisfies [string, () => Making, string[]][])('%s is found', async (_what, making, names) => {
    expect(await failing(making())).toEqual(names);
  });

  test.each([
    [
      'the frozen PDF',
      (parts: BundleParts) => ({ ...parts, pdf: withByte(parts.pdf, 900) }),
      ['pdf', 'sealed', 'attached', 'files'],
    ],
    [
      'the sealed PDF',
      (parts: BundleParts) => ({ ...parts, sealedPdf: withByte(parts.sealedPdf, parts.sealedPdf.length - 60) }),
      ['sealed', 'attached'],
    ],
    [
      'evidence beside the sealed one',
      (parts: BundleParts) => ({ ...parts, evidence: parts.evidence.replace('Firefox', 'Fire fox') }),
      ['attached', 'chain'],
    ],
    [
      'the certificate of the seal',
      (parts: BundleParts) => ({ ...parts, certificates: sealOf('Nơi khác', now).certificatePem }),
      ['sealed', 'attached'],
    ],
    ['a signed file', (parts: BundleParts) => ({ ...parts, files: first(parts.files, 'BTC.pdf') }), ['files']],
    ['a scan', (parts: BundleParts) => ({ ...parts, files: first(parts.files, 'VPTU.jpg') }), ['files']],
    ['a file that is missing', (parts: BundleParts) => ({ ...parts, files: [] }), ['files']],
  ] satisfies [string, (parts: BundleParts) => BundleParts, string[]][])(
    '%s is found',
    async (_what, change, names) => {
      expect(await failing({ rows: honest }, change)).toEqual(names);
    },
  );
});

describe('evidence', () => {
  test('is only written in its form, and read back as it was written', async () => {
    const { evidence } = await partsOf({ rows: honest });
    expect(evidenceJson(readEvidence(evidence))).toBe(evidence);
    expect(() => sealRow({ ...row(1, 'TCT'), signedAt: 'hôm nay' }, seal)).toThrow();
    expect(() => readEvidence(evidence.replace('"year"', '"năm"'))).toThrow();
    expect(() => rowHash({ ...row(1, 'TCT'), file: { name: '../a.pdf', sha256: 'a'.repeat(64) } })).toThrow();
  });

  test('asks a passkey for this text, this person, this agency, once', () => {
    const facts = { contentSha256, personId: 'p', agencyCode: 'TCT', capacity: 'authorised', nonce: 'n' } as const;
    expect(challengeText(facts)).toBe(`giao-uoc-sign-v1\n${contentSha256}\np\nTCT\nauthorised\nn`);
    expect(signingChallenge(facts)).toBe(createHash('sha256').update(challengeText(facts)).digest('base64url'));
  });
});
