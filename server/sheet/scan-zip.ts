import { fromBufferPromise, type Entry } from 'yauzl';
import { allow, refuse, type Decision } from '@/domain/shared/refusal';

/** What an uploaded sheet may weigh, packed and unpacked. Bytes, except the two counts. */
export type SheetLimits = {
  readonly maxBytes: number;
  readonly maxEntries: number;
  readonly maxUnpackedBytes: number;
  /** Entries above `ratioFromBytes` may not unpack to more than this many times their packed size. */
  readonly maxRatio: number;
  readonly ratioFromBytes: number;
  readonly maxDataRows: number;
  readonly maxColumns: number;
  readonly heapMb: number;
  readonly deadlineMs: number;
};

const MB = 1024 * 1024;

export const sheetLimits: SheetLimits = {
  maxBytes: 5 * MB,
  maxEntries: 2_000,
  maxUnpackedBytes: 50 * MB,
  maxRatio: 100,
  ratioFromBytes: MB,
  maxDataRows: 200,
  maxColumns: 60,
  heapMb: 256,
  deadlineMs: 20_000,
};

const ZIP_MAGIC = Buffer.from([0x50, 0x4b, 0x03, 0x04]);
// The container of old Office files; an .xlsx with a password is wrapped in one.
const CFB_MAGIC = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const PASSWORD_STREAM = Buffer.from('EncryptedPackage', 'utf16le');

const REQUIRED = ['[Content_Types].xml', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels'];
const ARCHIVE = /\.(zip|xls[xmb]|doc[xm]|ppt[xm]|od[st]|jar|7z|rar|gz|bz2|xz)$/i;

/**
 * Whether the bytes may be unpacked at all. Reads the zip's directory only, so a bomb costs milliseconds.
 * Refusals: `sheet.empty`, `sheet.tooLarge`, `sheet.notXlsx`, `sheet.encrypted`, `sheet.macro`, `sheet.nestedArchive`,
 * `sheet.unpacksTooLarge`.
 */
export async function scanZip(bytes: Uint8Array, limits: SheetLimits): Promise<Decision> {
  if (bytes.byteLength === 0) return refuse('sheet.empty');
  if (bytes.byteLength > limits.maxBytes) return refuse('sheet.tooLarge', { maxMb: limits.maxBytes / MB });

  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.subarray(0, CFB_MAGIC.length).equals(CFB_MAGIC)) {
    return refuse(buffer.includes(PASSWORD_STREAM) ? 'sheet.encrypted' : 'sheet.notXlsx');
  }
  if (!buffer.subarray(0, ZIP_MAGIC.length).equals(ZIP_MAGIC)) return refuse('sheet.notXlsx');

  try {
    return await readDirectory(buffer, limits);
  } catch (error) {
    // yauzl throws on a broken directory and on names that are absolute or climb with "..".
    return refuse('sheet.notXlsx', { reason: error instanceof Error ? error.message : String(error) });
  }
}

async function readDirectory(buffer: Buffer, limits: SheetLimits): Promise<Decision> {
  const zip = await fromBufferPromise(buffer, { strictFileNames: true });
  const tooLarge = refuse('sheet.unpacksTooLarge', { maxMb: limits.maxUnpackedBytes / MB });
  if (zip.entryCount > limits.maxEntries) return tooLarge;

  const names = new Set<string>();
  let unpacked = 0;
  for await (const entry of zip.eachEntry()) {
    // Two entries of one name would let the scan read one and the parser the other.
    if (names.has(entry.fileName)) return refuse('sheet.notXlsx');
    names.add(entry.fileName);

    if (entry.isEncrypted()) return refuse('sheet.encrypted');
    if (/(^|\/)vbaProject\.bin$/i.test(entry.fileName)) return refuse('sheet.macro');
    if (ARCHIVE.test(entry.fileName)) return refuse('sheet.nestedArchive');

    unpacked += entry.uncompressedSize;
    if (unpacked > limits.maxUnpackedBytes || swells(entry, limits)) return tooLarge;
  }
  return REQUIRED.every((name) => names.has(name)) ? allow() : refuse('sheet.notXlsx');
}

function swells(entry: Entry, limits: SheetLimits): boolean {
  return (
    entry.uncompressedSize > limits.ratioFromBytes && entry.uncompressedSize > entry.compressedSize * limits.maxRatio
  );
}
