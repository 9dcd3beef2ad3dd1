import { createHash, createPrivateKey, generateKeyPair, randomBytes, type KeyObject } from 'node:crypto';
import { chmod, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { env } from '@/lib/env';
import { passphraseFor } from '../sealing';
import { certificateFacts, certificatesOf, pemOf } from '../pdf-signature/certificate';
import { makeCertificate } from './certificate';

const makeKeys = promisify(generateKeyPair);
const years = 10;

/** One generation of the seal: the key that seals papers with its certificate, and the key that signs rows. */
export type Seal = {
  readonly generation: number;
  readonly key: KeyObject;
  readonly certificatePem: string;
  /** SHA-256 of the certificate, as the verify page shows it. */
  readonly fingerprint: string;
  readonly rows: RowKey & { readonly key: KeyObject };
};

/** The key that signs rows, as everybody may have it. */
export type RowKey = {
  /** SPKI in base64. */
  readonly publicKey: string;
  /** SHA-256 of the SPKI. */
  readonly fingerprint: string;
};

/** What of each generation everybody may read, the newest first. */
export type PublicSeal = Omit<Seal, 'key' | 'rows'> & { readonly rows: RowKey };

const files = ['seal.key.pem', 'seal.cert.pem', 'rows.key.pem', 'rows.pub.pem'] as const;
const folderOf = (dataDir: string) => join(/* turbopackIgnore: true */ dataDir, 'seal');

/**
 * The seal in use: the newest generation in `DATA_DIR/seal`, made at the first need in the name of who keeps the installation. Two
 * processes that need it first make one between them. Throws in Vietnamese where a file may be read by others, or the installation's
 * secret is another. Source: trust 3.4, docs/decisions/025.
 */
export async function currentSeal(name: string, now: Date, dataDir: string = env().dataDir): Promise<Seal> {
  const folder = folderOf(dataDir);
  const [newest] = await generationsIn(folder);
  return openSeal(folder, newest ?? (await makeSeal(folder, 1, name, now)));
}

/**
 * Makes the next generation of the seal in the same name, in use from then on; the old ones stay beside it. Answers the new one. Throws
 * where nothing was sealed yet, or the old key does not open: then the secret is not the right one.
 */
export async function rotateSeal(now: Date, dataDir: string = env().dataDir): Promise<Seal> {
  const folder = folderOf(dataDir);
  const [newest] = await generationsIn(folder);
  if (newest === undefined)
    throw new Error(`Chưa có con dấu nào trong ${folder}: con dấu đầu tiên được tạo khi niêm phong.`);
  const { certificatePem } = await openSeal(folder, newest);
  return openSeal(folder, await makeSeal(folder, newest + 1, keeperOf(certificatePem), now));
}

/** What everybody may read of every generation, the newest first; none where nothing was sealed yet. Needs no secret. */
export async function publicSeals(dataDir: string = env().dataDir): Promise<readonly PublicSeal[]> {
  const folder = folderOf(dataDir);
  return Promise.all((await generationsIn(folder)).map((generation) => openPublic(folder, generation)));
}

/** In whose name a certificate of the seal was made. */
function keeperOf(certificatePem: string): string {
  const [certificate] = certificatesOf(certificatePem);
  const [keeper] = certificate ? certificateFacts(certificate).names : [];
  if (keeper === undefined) throw new Error('The certificate of the seal names nobody');
  return keeper;
}

/** Numbers of the generations that are whole, the newest first. */
async function generationsIn(folder: string): Promise<number[]> {
  const names = await readdir(/* turbopackIgnore: true */ folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return names
    .filter((name) => /^[1-9]\d*$/.test(name))
    .map(Number)
    .toSorted((a, b) => b - a);
}

/** Makes a generation in a folder beside it and then gives it its name at one stroke: whoever comes second finds the name taken. */
async function makeSeal(folder: string, generation: number, name: string, now: Date): Promise<number> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await chmod(folder, 0o700);
  const making = join(folder, `making-${randomBytes(8).toString('hex')}`);
  await mkdir(making, { mode: 0o700 });
  try {
    for (const [file, text] of Object.entries(await contentOf(name, now)))
      await writeFile(join(making, file), text, { mode: 0o600, flag: 'wx', flush: true });
    await rename(making, join(folder, String(generation)));
  } catch (error) {
    await rm(making, { recursive: true, force: true });
    if (!(error instanceof Error && 'code' in error && ['ENOTEMPTY', 'EEXIST', 'EPERM'].includes(String(error.code))))
      throw error;
    if (!(await generationsIn(folder)).includes(generation)) throw error;
  }
  return generation;
}

async function contentOf(name: string, now: Date): Promise<Record<(typeof files)[number], string>> {
  const sealing = await makeKeys('rsa', { modulusLength: 3072 });
  const rows = await makeKeys('ed25519');
  const notAfter = new Date(now);
  notAfter.setUTCFullYear(now.getUTCFullYear() + years);
  const certificate = makeCertificate({
    subject: { country: 'VN', organisation: name, commonName: `Con dấu hệ thống Giao Ước – ${name}` },
    publicKey: sealing.publicKey,
    key: sealing.privateKey,
    // To the second, as certificates are, so that what is sealed in the same second is not too early.
    notBefore: new Date(Math.floor(now.getTime() / 1000) * 1000),
    notAfter,
  });
  const sealed = {
    format: 'pem',
    type: 'pkcs8',
    cipher: 'aes-256-cbc',
    passphrase: passphraseFor('seal key'),
  } as const;
  return {
    'seal.key.pem': sealing.privateKey.export(sealed).toString(),
    'seal.cert.pem': pemOf(certificate),
    'rows.key.pem': rows.privateKey.export(sealed).toString(),
    'rows.pub.pem': rows.publicKey.export({ format: 'pem', type: 'spki' }).toString(),
  };
}

async function openSeal(folder: string, generation: number): Promise<Seal> {
  const of = await openPublic(folder, generation);
  const [key, rowsKey] = await Promise.all([
    openKey(folder, generation, 'seal.key.pem'),
    openKey(folder, generation, 'rows.key.pem'),
  ]);
  return { ...of, key, rows: { ...of.rows, key: rowsKey } };
}

async function openPublic(folder: string, generation: number): Promise<PublicSeal> {
  await demandClosed(folder, 0o700);
  const certificatePem = await readClosed(folder, generation, 'seal.cert.pem');
  const rowsPem = await readClosed(folder, generation, 'rows.pub.pem');
  const [certificate] = certificatesOf(certificatePem);
  if (!certificate) throw new Error(`Tệp ${join(folder, String(generation), 'seal.cert.pem')} không có chứng thư nào.`);
  const publicKey = rowsPem.replace(/-----[A-Z ]+-----|\s/g, '');
  return {
    generation,
    certificatePem,
    fingerprint: fingerprintOf(Buffer.from(certificate.toSchema().toBER(false))),
    rows: { publicKey, fingerprint: fingerprintOf(Buffer.from(publicKey, 'base64')) },
  };
}

async function openKey(folder: string, generation: number, file: (typeof files)[number]): Promise<KeyObject> {
  const key = await readClosed(folder, generation, file);
  try {
    return createPrivateKey({ key, format: 'pem', passphrase: passphraseFor('seal key') });
  } catch (error) {
    const path = join(folder, String(generation), file);
    throw new Error(
      `Không mở được khóa ${path}: NEXTAUTH_SECRET khác với lúc tạo khóa, hoặc tệp đã hỏng. Hãy đặt lại NEXTAUTH_SECRET cũ hoặc chép lại tệp từ bản sao lưu.`,
      { cause: error },
    );
  }
}

async function readClosed(folder: string, generation: number, file: (typeof files)[number]): Promise<string> {
  const path = join(folder, String(generation), file);
  await demandClosed(path, 0o600);
  return readFile(/* turbopackIgnore: true */ path, 'utf8');
}

/** Throws where others on the machine may read or change a file. Windows keeps no such mode. */
async function demandClosed(path: string, mode: number): Promise<void> {
  const found = (await stat(/* turbopackIgnore: true */ path)).mode & 0o777;
  if (process.platform === 'win32' || (found & ~mode) === 0) return;
  throw new Error(
    `${path} có quyền ${found.toString(8)}, rộng hơn ${mode.toString(8)}: người khác trên máy có thể đọc. Hãy chạy: chmod ${mode.toString(8)} ${path}`,
  );
}

function fingerprintOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
