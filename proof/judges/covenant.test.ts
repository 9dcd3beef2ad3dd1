import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { membersOf2022 } from '@/db/sample/agencies';
import { sealCommands } from '@/papers/covenant-bundle/readme';
import { makeBundle } from '@/server/covenant/bundle';
import { freezeCovenant } from '@/server/covenant/freeze';
import { getVersion } from '@/server/covenant/queries';
import { reopenCovenant } from '@/server/covenant/reopen';
import { sealWaiting } from '@/server/covenant/seal';
import { signCovenant } from '@/server/covenant/sign';
import { readReturnedPdf, signWithPdf } from '@/server/covenant/sign-pdf';
import { takeCopy } from '@/server/covenant/take-copy';
import { freezeReady, readThrough } from '@/server/covenant/testing';
import { findFile } from '@/server/file/keep';
import { openAuthority, signAsTool } from '@/server/pdf-signature/testing';
import { withByte } from '@/server/pdf-signature/testing-files';
import { demand } from '@/server/refused';
import { at } from '@/server/sample/run';
import { openWorld, type World } from '@/server/testing/world';

const run = promisify(execFile);

/** The agencies that sign with a certificate; the others confirm in the application. */
const digitally = ['TCT', 'BTC'];
const now = at('2022-01-10', '14:00');
// Judges ask what is in force today.
const authority = openAuthority('Ban Cơ yếu thử nghiệm', new Date());
const inForce = { notBefore: at('2021-06-01'), notAfter: new Date(Date.now() + 365 * 86_400_000) };

let folder = '';
let bundled: readonly string[] = [];

/** An agency takes its copy, signs it in a tool and sends it back. */
async function signDigitally(world: World, code: string, input: { versionId: string; sha256: string }) {
  const { id: agencyId, name: organisation } = world.agency(code);
  const asked = { ...input, agencyId };
  const { fileId } = await world.do(takeCopy, world.head(code), asked);
  const given = new Uint8Array((await findFile(world.store.read, fileId))?.content ?? []);
  const subject = { country: 'VN', organisation, commonName: world.head(code).name };
  const holder = authority.issue({ subject, ...inForce, kind: code === 'TCT' ? 'ec' : 'rsa' });
  const bytes = await signAsTool(given, holder, { at: now });
  const { versionId } = input;
  const sent = { versionId, agencyId, bytes, now, roots: [authority.root] };
  const returned = demand(await readReturnedPdf(world.store.read, world.head(code), sent));
  await world.do(
    (context, signed: typeof asked & { confirmed: boolean }) => signWithPdf(context, signed, returned),
    world.head(code),
    { ...asked, confirmed: false },
  );
}

/** A covenant through the product itself: frozen, signed in two ways, sealed; its bundle lies open in the folder. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'covenant-'));
  const world = await openWorld();
  try {
    await freezeReady(world);
    await world.do(reopenCovenant, world.head('UBKT'), { blocYearId: world.plan, reason: 'Ký số' });
    const rules = { blocYearId: world.plan, methods: ['inApp', 'pdf'] as const, pdfOrder: 'copies' as const };
    const { versionId, sha256 } = await world.do(freezeCovenant, world.secretary('UBKT'), rules);
    for (const code of membersOf2022) {
      await readThrough(world, world.head(code), code, versionId);
      const input = { versionId, sha256 };
      if (digitally.includes(code)) await signDigitally(world, code, input);
      else await world.do(signCovenant, world.head(code), { ...input, agencyId: world.agency(code).id });
    }
    const { sealed } = await sealWaiting(world.store);
    if (sealed !== 1) throw new Error('The covenant was not sealed');
    const bundle = await makeBundle(world.store.read, await getVersion(world.store.read, versionId), [authority.root]);
    const unpacked = unzipSync(bundle ?? new Uint8Array());
    for (const [name, bytes] of Object.entries(unpacked)) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), bytes);
    }
    bundled = Object.keys(unpacked);
  } finally {
    await world.close();
  }
  await run('certutil', ['-N', '-d', `sql:${folder}`, '--empty-password']);
  const roots = ['-n', 'root', '-t', 'CT,C,C', '-i', join(folder, 'certificates/roots.pem')];
  await run('certutil', ['-A', '-d', `sql:${folder}`, ...roots]);
});

afterAll(() => rm(folder, { recursive: true }));

const pdfsig = async (name: string) => (await run('pdfsig', ['-nssdir', `sql:${folder}`, join(folder, name)])).stdout;

/** What OpenSSL says of the one signature of a file, by the ranges pdfsig tells. */
async function openssl(name: string, said: string): Promise<string> {
  const [, b = 0, c = 0, d = 0] = (/Signed Ranges: \[0 - (\d+)\], \[(\d+) - (\d+)\]/.exec(said) ?? []).map(Number);
  const file = await readFile(join(folder, name));
  await writeFile(join(folder, 'covered'), Buffer.concat([file.subarray(0, b), file.subarray(c, d)]));
  const hex = file.subarray(b + 1, c - 1).toString('latin1');
  await writeFile(join(folder, 'signature'), Buffer.from(hex, 'hex'));
  const given = ['-in', 'signature', '-content', 'covered', '-CAfile', 'certificates/roots.pem', '-purpose', 'any'];
  const asked = ['cms', '-verify', '-binary', '-inform', 'DER', ...given, '-out', '/dev/null'];
  return (await run('openssl', asked, { cwd: folder }).catch((error: { stderr: string }) => error)).stderr;
}

const signedCopies = () => bundled.filter((name) => name.startsWith('files/') && name.endsWith('.pdf'));

/** The program of the bundle, as somebody would call it in its folder. */
const program = (...given: string[]) =>
  run(process.execPath, ['verify.mjs', '--ca', 'certificates/roots.pem', ...given], { cwd: folder }).then(
    ({ stdout }) => ({ stdout, code: 0 }),
    (error: { stdout: string; code: number }) => error,
  );

describe('a covenant the product sealed', () => {
  test('is valid and signed as a whole, says pdfsig', async () => {
    const said = await pdfsig('covenant-sealed.pdf');
    expect(said).toContain('Signature is Valid');
    expect(said).toContain('Total document signed');
    expect(said).not.toContain('Not total document signed');
    expect(said.match(/^Signature #/gm)).toHaveLength(1);
    expect(said).toContain('ETSI.CAdES.detached');
  });

  test('is valid by the commands its own words tell, says OpenSSL', async () => {
    const [, b = '', c = '', d = ''] =
      /Signed Ranges: \[0 - (\d+)\], \[(\d+) - (\d+)\]/.exec(await pdfsig('covenant-sealed.pdf')) ?? [];
    const ends: Record<string, string> = { B: b, C: c, D: d };
    const commands = sealCommands.map((line) => line.replace(/\b[BCD]\b/g, (letter) => ends[letter] ?? ''));
    const { stderr } = await run('bash', ['-ec', commands.join('\n')], { cwd: folder });
    expect(stderr).toContain('CMS Verification successful');
  });

  test('begins with the frozen paper and bears its evidence', async () => {
    const [sealed, frozen] = [
      await readFile(join(folder, 'covenant-sealed.pdf')),
      await readFile(join(folder, 'covenant.pdf')),
    ];
    expect(Buffer.compare(sealed.subarray(0, frozen.length), frozen)).toBe(0);
    expect((await run('pdfdetach', ['-list', join(folder, 'covenant-sealed.pdf')])).stdout).toContain('evidence.json');
  });
});

describe('the signed copies in its bundle', () => {
  test('are as many as signed with a certificate, each valid, whole and by a trusted authority', async () => {
    expect(signedCopies()).toHaveLength(digitally.length);
    for (const name of signedCopies()) {
      const said = await pdfsig(name);
      expect(said).toContain('Signature is Valid');
      expect(said).toContain('- Total document signed');
      expect(said).toContain('Certificate is Trusted');
      expect(await openssl(name, said)).toContain('Verification successful');
    }
  });

  test('one byte changed is found by everybody, and the program of the bundle finds in which', async () => {
    expect(await program()).toMatchObject({ code: 0 });
    const [name = ''] = signedCopies();
    const good = new Uint8Array(await readFile(join(folder, name)));
    try {
      await writeFile(join(folder, name), withByte(good, 300));
      const said = await pdfsig(name);
      expect(said).toContain('Digest Mismatch');
      expect(await openssl(name, said)).not.toContain('Verification successful');
      const { code, stdout } = await program();
      expect(code).toBe(1);
      expect(stdout).toContain(`dòng ${Number(/\d+/.exec(name)?.[0])}: sha256`);
    } finally {
      await writeFile(join(folder, name), good);
    }
  });
});
