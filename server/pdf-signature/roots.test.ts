import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { certificateFacts, pemOf } from './certificate';
import { trustedRoots } from './roots';
import { openAuthority } from './testing';

test('the authorities that are trusted are those of the file, and none without it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'giao-uoc-roots-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const now = new Date('2027-01-10T00:00:00Z');
  const [one, two] = [openAuthority('Nơi thứ nhất', now).root, openAuthority('Nơi thứ hai', now).root];
  const file = join(folder, 'roots.pem');
  await writeFile(file, `Nơi thứ nhất\n${pemOf(one)}\n${pemOf(two)}`);
  expect((await trustedRoots(file)).map((root) => certificateFacts(root).commonName)).toEqual([
    'Nơi thứ nhất gốc',
    'Nơi thứ hai gốc',
  ]);
  expect(await trustedRoots(undefined)).toEqual([]);
  await writeFile(file, pemOf(one).replace('MII', 'AAA'));
  await expect(trustedRoots(file)).rejects.toThrow('Không đọc được tệp chứng thư gốc');
  await expect(trustedRoots(join(folder, 'none.pem'))).rejects.toThrow('SIGNATURE_ROOTS');
});
