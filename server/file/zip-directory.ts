import { fromBufferPromise, type Entry } from 'yauzl';

/** What a zip may hold. Bytes, except the two counts. */
export type ZipLimits = {
  readonly maxEntries: number;
  readonly maxUnpackedBytes: number;
  /** Entries above `ratioFromBytes` may not unpack to more than this many times their packed size. */
  readonly maxRatio: number;
  readonly ratioFromBytes: number;
};

/** What an office file may hold. Source: trust 1.8. */
export const officeZipLimits: ZipLimits = {
  maxEntries: 2_000,
  maxUnpackedBytes: 50 * 1024 * 1024,
  maxRatio: 100,
  ratioFromBytes: 1024 * 1024,
};

/** The names a zip lists, or why it may not be unpacked; `reason` is for those who look into it, in the words of the reader. */
export type ZipDirectory =
  | { readonly ok: true; readonly names: ReadonlySet<string> }
  | { readonly ok: false; readonly fault: ZipFault; readonly reason?: string };

export type ZipFault = 'broken' | 'locked' | 'macro' | 'nested' | 'unpacksTooLarge';

const ARCHIVE = /\.(zip|xls[xmb]|doc[xm]|ppt[xm]|od[st]|jar|7z|rar|gz|bz2|xz)$/i;

/** What the directory of a zip says of it. Unpacks nothing, so a bomb costs milliseconds. */
export async function readZipDirectory(buffer: Buffer, limits: ZipLimits): Promise<ZipDirectory> {
  try {
    return await lookThrough(buffer, limits);
  } catch (error) {
    // yauzl throws on a broken directory and on names that are absolute or climb with "..".
    return { ok: false, fault: 'broken', reason: error instanceof Error ? error.message : String(error) };
  }
}

async function lookThrough(buffer: Buffer, limits: ZipLimits): Promise<ZipDirectory> {
  const refuse = (fault: ZipFault): ZipDirectory => ({ ok: false, fault });
  const zip = await fromBufferPromise(buffer, { strictFileNames: true });
  if (zip.entryCount > limits.maxEntries) return refuse('unpacksTooLarge');

  const names = new Set<string>();
  let unpacked = 0;
  for await (const entry of zip.eachEntry()) {
    // Two entries of one name would let the scan read one and the parser the other.
    if (names.has(entry.fileName)) return refuse('broken');
    names.add(entry.fileName);

    if (entry.isEncrypted()) return refuse('locked');
    if (/(^|\/)vbaProject\.bin$/i.test(entry.fileName)) return refuse('macro');
    if (ARCHIVE.test(entry.fileName)) return refuse('nested');

    unpacked += entry.uncompressedSize;
    if (unpacked > limits.maxUnpackedBytes || swells(entry, limits)) return refuse('unpacksTooLarge');
  }
  return { ok: true, names };
}

function swells(entry: Entry, limits: ZipLimits): boolean {
  return (
    entry.uncompressedSize > limits.ratioFromBytes && entry.uncompressedSize > entry.compressedSize * limits.maxRatio
  );
}
