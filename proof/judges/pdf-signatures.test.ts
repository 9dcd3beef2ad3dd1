import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sealCommands } from '@/papers/covenant-bundle/readme';
import { pemOf } from '@/server/pdf-signature/certificate';
import { judgePdf, takeSignedPdf } from '@/server/pdf-signature/check';
import { collectFiles } from '@/server/pdf-signature/testing-files';

const run = promisify(execFile);

const PACKAGES = 'apt-get install poppler-utils openssl libnss3-tools';

type Row = {
  /** Of each signature: whether it covers the whole file, whether it holds, and the certificate. Time stamps it cannot judge. */
  readonly pdfsig: string;
  /** Of each signature: whether it holds for the authorities given. */
  readonly openssl: string;
  /** Why a judge is milder than we are, or harder. */
  readonly why?: string;
};

const good = { pdfsig: 'whole, valid, trusted', openssl: 'holds' };
const knowsNoOriginal = 'They judge a signature by itself and do not know which file was given to be signed.';
const looksAtNoContent = 'Both check the bytes a signature covers, not what an update does to the pages.';
const ownSeal =
  'The seal vouches for itself, so NSS has no authority for it; OpenSSL is given its certificate. Who it is stands on the verify page.';
const partOnly =
  'The signature itself is untouched; that it covers only a part is said in the first words, and left at that.';

/** The verdicts of others, written down before they are asked. Ours stand beside the files (`testing-files.ts`). */
const table: Record<string, Row> = {
  frozen: { pdfsig: 'none', openssl: 'none' },
  'signed-ec': good,
  'signed-rsa': good,
  'signed-older': good,
  'signed-visible': good,
  'signed-pss': good,
  'signed-open': good,
  'signed-stamped': good,
  'stamped-then-expired': {
    pdfsig: 'whole, valid, expired',
    openssl: 'expired',
    why: 'Both ask whether the certificate is in force today; the time stamp says it was when it signed.',
  },
  'signed-twice': { pdfsig: 'part, valid, trusted; whole, valid, trusted', openssl: 'holds; holds' },
  'page-byte': { pdfsig: 'whole, changed', openssl: 'changed' },
  'update-byte': { pdfsig: 'whole, changed', openssl: 'changed' },
  'signature-byte': { pdfsig: 'whole, forged', openssl: 'forged' },
  'envelope-byte': { ...good, why: 'Both pass over the version of the signed data, which no signature covers.' },
  appended: { pdfsig: 'part, valid, trusted', openssl: 'holds', why: partOnly },
  'appended-much': {
    pdfsig: 'part, valid, trusted',
    openssl: 'holds',
    why: `${partOnly} With so much behind the end, a reader mends the file first.`,
  },
  'frozen-appended': { pdfsig: 'none', openssl: 'none' },
  shadow: { pdfsig: 'part, valid, trusted', openssl: 'holds', why: partOnly },
  'note-after': { pdfsig: 'part, valid, trusted', openssl: 'holds', why: partOnly },
  'note-signed': { ...good, why: looksAtNoContent },
  'page-signed': { ...good, why: looksAtNoContent },
  'second-with-change': {
    pdfsig: 'part, valid, trusted; whole, valid, trusted',
    openssl: 'holds; holds',
    why: looksAtNoContent,
  },
  'hidden-signature': { pdfsig: 'part, valid, trusted', openssl: 'holds; holds', why: partOnly },
  'picture-over-page': { ...good, why: looksAtNoContent },
  'gap-enlarged': {
    pdfsig: 'part, valid, trusted',
    openssl: 'holds',
    why: 'The range is what the file says; that it leaves out more than the signature is only said as "not total".',
  },
  script: { ...good, why: looksAtNoContent },
  'field-action': { ...good, why: looksAtNoContent },
  attachment: { ...good, why: looksAtNoContent },
  'key-twice': { ...good, why: looksAtNoContent },
  'two-ends': {
    pdfsig: 'whole, valid, trusted',
    openssl: 'holds',
    why: 'A reader goes to one of the two ends; what the other leads to is covered as well, and not looked at.',
  },
  'issued-by-leaf': { pdfsig: 'whole, valid, untrusted', openssl: 'untrusted' },
  'authority-signs': {
    pdfsig: 'whole, valid, untrusted',
    openssl: 'holds',
    why: 'OpenSSL is asked for any purpose, as with every file here: an authority signs no papers.',
  },
  'unknown-authority': { pdfsig: 'whole, valid, untrusted', openssl: 'untrusted' },
  'self-signed': { pdfsig: 'whole, valid, untrusted', openssl: 'untrusted' },
  expired: { pdfsig: 'whole, valid, expired', openssl: 'expired' },
  'not-yet-valid': {
    pdfsig: 'whole, valid, expired',
    openssl: 'notYetValid',
    why: 'NSS has one word for a certificate that is no longer and one that is not yet in force.',
  },
  'other-document': { ...good, why: knowsNoOriginal },
  rewritten: { ...good, why: knowsNoOriginal },
  encrypted: { pdfsig: 'password', openssl: 'none' },
  truncated: { pdfsig: 'none', openssl: 'unreadable' },
  'empty-contents': {
    pdfsig: 'part, unreadable',
    openssl: 'unreadable',
    why: 'There is nothing in the place for the signature, which pdfsig also counts as covering only a part.',
  },
  'unsigned-update': { pdfsig: 'none', openssl: 'none' },
  sealed: { pdfsig: 'whole, valid, untrusted', openssl: 'holds', why: ownSeal },
  'sealed-stamped': {
    pdfsig: 'part, valid, untrusted',
    openssl: 'holds; stamp holds',
    why: `${ownSeal} The time stamp lies after the seal and covers the whole; pdfsig does not judge time stamps, OpenSSL does.`,
  },
  'sealed-appended': { pdfsig: 'part, valid, untrusted', openssl: 'holds', why: partOnly },
  'sealed-changed': { pdfsig: 'part, valid, untrusted', openssl: 'holds', why: partOnly },
};

let folder = '';
let world: Awaited<ReturnType<typeof collectFiles>>;
const at = (name: string) => join(folder, name);

beforeAll(async () => {
  for (const judge of ['pdfsig', 'openssl', 'certutil']) {
    await run('which', [judge]).catch(() => {
      throw new Error(`${judge} is missing. As root: ${PACKAGES}`);
    });
  }
  folder = await mkdtemp(join(tmpdir(), 'pdf-signatures-'));
  // Judges ask what is in force today, so the files are of today.
  world = await collectFiles(new Date());
  for (const { name, bytes } of world.files) await writeFile(at(`${name}.pdf`), bytes);
  await writeFile(at('roots.pem'), world.roots.map(pemOf).join(''));
  await writeFile(at('seal.pem'), world.seal.certificatePem);
  await run('certutil', ['-N', '-d', `sql:${folder}`, '--empty-password']);
  await run('certutil', ['-A', '-d', `sql:${folder}`, '-n', 'root', '-t', 'CT,C,C', '-i', at('roots.pem')]);
});

afterAll(() => rm(folder, { recursive: true }));

const short = (code: string) => code.replace('pdfSignature.', '');

async function oursOf(bytes: Uint8Array) {
  const trusting = { roots: world.roots, at: world.at };
  const expected = { person: 'Giám đốc Sở Tài chính', agencyNames: ['Sở Tài chính'] };
  const taken = await takeSignedPdf({ bytes, given: world.frozen, expected, ...trusting });
  const judged = await judgePdf(bytes, world.known, trusting);
  return [
    taken.ok ? 'taken' : short(taken.refusal.code),
    judged.verdict === 'different' ? short(judged.reason.code) : `${judged.verdict} ${judged.file}`,
  ];
}

type Said = { readonly verdict: string; readonly reason?: string; readonly file?: string; readonly taken: string };

/** The program of the bundle, as somebody would call it. */
async function programOf(name: string) {
  const asked = ['--original', at('frozen.pdf'), '--known', at('sealed.pdf'), '--ca', at('roots.pem')];
  const given = [
    'papers/covenant-bundle/verify.mjs',
    at(`${name}.pdf`),
    ...asked,
    '--at',
    world.at.toISOString(),
    '--json',
  ];
  const { stdout, code } = await run(process.execPath, given)
    .then((done) => ({ ...done, code: 0 }))
    .catch((error: { stdout: string; code: number }) => error);
  const said: Said = JSON.parse(stdout);
  expect(code).toBe(said.verdict === 'different' ? 1 : 0);
  const judged = said.reason ? short(said.reason) : `${said.verdict} ${said.file?.replace('.pdf', '')}`;
  return [short(said.taken), judged];
}

async function pdfsigOf(name: string): Promise<string> {
  const { stdout, stderr } = await run('pdfsig', ['-nssdir', `sql:${folder}`, at(`${name}.pdf`)]).catch(
    (error: { stdout: string; stderr: string }) => error,
  );
  if (/Incorrect password/.test(stderr)) return 'password';
  const parts = stdout.split(/^Signature #\d+:$/m).slice(1);
  const words = parts
    .filter((part) => !part.includes('Timestamp_'))
    .map((part) => {
      const covers = part.includes('- Total document signed') ? 'whole' : 'part';
      if (part.includes('Digest Mismatch')) return `${covers}, changed`;
      if (part.includes('Signature is Invalid')) return `${covers}, forged`;
      if (!part.includes('Signature is Valid')) return `${covers}, unreadable`;
      if (part.includes('Certificate is Trusted')) return `${covers}, valid, trusted`;
      return part.includes('Certificate has Expired') ? `${covers}, valid, expired` : `${covers}, valid, untrusted`;
    });
  return words.length > 0 ? words.join('; ') : 'none';
}

/** What OpenSSL says of every signature, found in the bytes by a pattern and by nothing of ours. */
async function opensslOf(name: string): Promise<string> {
  const file = await readFile(at(`${name}.pdf`));
  const text = file.toString('latin1');
  const said: string[] = [];
  for (const [, ...range] of text.matchAll(/\/ByteRange\s*\[\s*(\d+)\s+(\d+)\s+(\d+)\s+(\d+)\s*\]/g)) {
    const [from = 0, length = 0, after = 0, rest = 0] = range.map(Number);
    const hex = /^<([0-9a-f]*)>/i.exec(text.slice(length))?.[1] ?? '';
    await writeFile(
      at('covered'),
      Buffer.concat([file.subarray(from, from + length), file.subarray(after, after + rest)]),
    );
    await writeFile(at('signature'), Buffer.from(hex, 'hex'));
    const dictionary = text.slice(text.lastIndexOf(' obj', length), length);
    said.push(dictionary.includes('/DocTimeStamp') ? await stampSaid() : await cmsSaid(name.startsWith('sealed')));
  }
  return said.length > 0 ? said.join('; ') : 'none';
}

async function cmsSaid(own: boolean): Promise<string> {
  const given = ['-in', at('signature'), '-content', at('covered'), '-CAfile', at(own ? 'seal.pem' : 'roots.pem')];
  const asked = ['cms', '-verify', '-binary', '-inform', 'DER', ...given, '-purpose', 'any', '-out', '/dev/null'];
  const { stderr } = await run('openssl', asked).catch((error: { stderr: string }) => error);
  if (stderr.includes('Verification successful')) return 'holds';
  if (stderr.includes('certificate has expired')) return 'expired';
  if (stderr.includes('certificate is not yet valid')) return 'notYetValid';
  if (/local issuer certificate|self[- ]signed certificate|invalid CA certificate/.test(stderr)) return 'untrusted';
  if (stderr.includes('CMS_SignerInfo_verify_content')) return 'changed';
  return stderr.includes('CMS_SignerInfo_verify') ? 'forged' : 'unreadable';
}

async function stampSaid(): Promise<string> {
  const given = ['-data', at('covered'), '-in', at('signature'), '-token_in', '-CAfile', at('roots.pem')];
  const { stdout, stderr } = await run('openssl', ['ts', '-verify', ...given]).catch(
    (error: { stdout: string; stderr: string }) => error,
  );
  return `${stdout}${stderr}`.includes('Verification: OK') ? 'stamp holds' : 'stamp fails';
}

describe('signed PDFs before judges who do not know each other', () => {
  it('each kind of file stands in the table', () => {
    expect(Object.keys(table).toSorted()).toEqual(world.files.map(({ name }) => name).toSorted());
    expect(world.files.length).toBeGreaterThanOrEqual(20);
  });

  it.each(Object.keys(table))('%s: everybody says what was written down beforehand', async (name) => {
    const file = world.files.find((one) => one.name === name);
    if (!file) throw new Error(`There is no file ${name}`);
    const { pdfsig, openssl, why } = table[name] ?? { pdfsig: '', openssl: '' };
    const ours = [file.taken, file.judged];
    expect({
      ours: await oursOf(file.bytes),
      program: await programOf(name),
      pdfsig: await pdfsigOf(name),
      openssl: await opensslOf(name),
    }).toEqual({ ours, program: ours, pdfsig, openssl });

    // Whoever calls good what we call different, or the other way round, has a reason here.
    const theyAgree = pdfsig.split('; ').every((one) => one.endsWith('valid, trusted')) && openssl.includes('holds');
    const weAgree = file.judged.startsWith('identicalWithSignatures');
    const nothingToJudge = pdfsig === 'none' || pdfsig === 'password';
    expect(nothingToJudge || theyAgree === weAgree || why !== undefined).toBe(true);
  });

  it('the sealed file is valid, whole, and by the seal’s own certificate', async () => {
    const { stdout } = await run('pdfsig', ['-nssdir', `sql:${folder}`, at('sealed.pdf')]);
    expect(stdout).toContain('Total document signed');
    expect(stdout).toContain('Signature is Valid');
    expect(stdout).toContain('ETSI.CAdES.detached');
    expect(stdout).toContain('Con dấu hệ thống Giao Ước – Tỉnh Điện Biên');
    const pages = await run('pdfinfo', [at('sealed.pdf')]);
    expect(pages.stdout).toMatch(/Pages: +4/);
    const attached = await run('pdfdetach', ['-list', at('sealed.pdf')]);
    expect(attached.stdout).toContain('evidence.json');
  });

  it('a certificate that expired since is good at the moment of its time stamp, also for OpenSSL', async () => {
    await opensslOf('stamped-then-expired');
    const stamped = Math.floor((world.at.getTime() - 30 * 86_400_000) / 1000);
    const given = ['-in', at('signature'), '-content', at('covered'), '-CAfile', at('roots.pem'), '-purpose', 'any'];
    const asked = ['cms', '-verify', '-binary', '-inform', 'DER', ...given, '-attime', String(stamped)];
    const { stderr } = await run('openssl', [...asked, '-out', '/dev/null']);
    expect(stderr).toContain('Verification successful');
  });
});

describe('the words that go with a bundle', () => {
  it('tell commands that find the seal valid, without our program', async () => {
    const { stdout } = await run('pdfsig', ['-nocert', at('sealed.pdf')]);
    const [, b, c, d] = /Signed Ranges: \[0 - (\d+)\], \[(\d+) - (\d+)\]/.exec(stdout) ?? [];
    const ends: Record<string, string> = { B: b ?? '', C: c ?? '', D: d ?? '' };
    const commands = sealCommands.map((line) =>
      line
        .replaceAll('covenant-sealed.pdf', 'sealed.pdf')
        .replaceAll('certificates/seal.pem', 'seal.pem')
        .replace(/\b[BCD]\b/g, (letter) => ends[letter] ?? ''),
    );
    const { stderr } = await run('bash', ['-ec', commands.join('\n')], { cwd: folder });
    expect(stderr).toContain('CMS Verification successful');
  });
});

describe('the program of the bundle', () => {
  it('needs nothing but Node, and no network', async () => {
    const text = await readFile('papers/covenant-bundle/verify.mjs', 'utf8');
    const taken = [...text.matchAll(/(?:from|import\() ?'([^']+)'/g)].map(([, from]) => from);
    expect(taken).toEqual(['node:crypto', 'node:fs', 'node:path', 'node:url', 'node:zlib']);
    expect(text).not.toMatch(/\bfetch\(|XMLHttpRequest|WebSocket/);
  });
});
