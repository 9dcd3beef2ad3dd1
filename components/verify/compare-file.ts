import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** A file of a paper, by its length and the SHA-256 of its bytes in hex. */
export type KnownFile = { readonly kind: 'frozen' | 'sealed'; readonly size: number; readonly sha256: string };

/** Which known file it is; `extended` where one of them is its beginning and something follows. */
export type Found = 'frozen' | 'sealed' | 'extended' | 'different';

/** A larger file is no paper of ours. */
export const largestMb = 25;
const step = 1024 * 1024;

/**
 * Compares a file with those that are known, by hashing it here; a library does it, for browsers do not on a plain http address. Says
 * how far it is in percent.
 */
export async function compareFile(
  file: Blob,
  known: readonly KnownFile[],
  tell: (percent: number) => void,
): Promise<{ found: Found; hash: string }> {
  const hasher = sha256.create();
  const begins: KnownFile[] = [];
  // Where a known file would end within this one, its hash is looked at on the way.
  const ends = [...new Set([...known.map(({ size }) => size), file.size])].filter((size) => size <= file.size);
  let at = 0;
  for (const end of ends.toSorted((a, b) => a - b)) {
    while (at < end) {
      const until = Math.min(at + step, end);
      hasher.update(new Uint8Array(await file.slice(at, until).arrayBuffer()));
      at = until;
      tell(file.size === 0 ? 100 : Math.floor((at * 100) / file.size));
    }
    const hash = bytesToHex(hasher.clone().digest());
    begins.push(...known.filter((one) => one.size === end && one.sha256 === hash));
  }
  const hash = bytesToHex(hasher.digest());
  const same = begins.find(({ size }) => size === file.size);
  return { found: same?.kind ?? (begins.length > 0 ? 'extended' : 'different'), hash };
}
