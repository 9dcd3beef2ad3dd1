import { readFile } from 'node:fs/promises';
import type { Certificate } from 'pkijs';
import { env } from '@/lib/env';
import { certificatesOf } from './certificate';

/**
 * The authorities whose signatures are trusted here, from the file of the setting `SIGNATURE_ROOTS` (by default
 * `DATA_DIR/signature-roots.pem`); none where there is no such file. Throws in Vietnamese where the file cannot be read.
 */
export async function trustedRoots(signatureRoots = env().signatureRoots): Promise<readonly Certificate[]> {
  if (!signatureRoots) return [];
  try {
    return certificatesOf(await readFile(/* turbopackIgnore: true */ signatureRoots, 'utf8'));
  } catch (error) {
    throw new Error(`Không đọc được tệp chứng thư gốc ${signatureRoots} (SIGNATURE_ROOTS).`, { cause: error });
  }
}
