import { allow, refuse, type Decision } from '@/domain/shared/refusal';
import { officeZipLimits, readZipDirectory, type ZipFault, type ZipLimits } from '../file/zip-directory';
import type { ThreadLimits } from '../in-thread';

/** What an uploaded sheet may weigh, packed and unpacked. Bytes, except the two counts. */
export type SheetLimits = ZipLimits &
  ThreadLimits & {
    readonly maxBytes: number;
    readonly maxDataRows: number;
    readonly maxColumns: number;
  };

const MB = 1024 * 1024;

export const sheetLimits: SheetLimits = {
  maxBytes: 5 * MB,
  ...officeZipLimits,
  maxDataRows: 200,
  maxColumns: 250,
  heapMb: 256,
  buffersMb: 256,
  deadlineMs: 20_000,
};

const ZIP_MAGIC = Buffer.from([0x50, 0x4b, 0x03, 0x04]);
// The container of old Office files; an .xlsx with a password is wrapped in one.
const CFB_MAGIC = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const PASSWORD_STREAM = Buffer.from('EncryptedPackage', 'utf16le');

const REQUIRED = ['[Content_Types].xml', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels'];

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

  const directory = await readZipDirectory(buffer, limits);
  if (!directory.ok) return refuseFault(directory, limits);
  return REQUIRED.every((name) => directory.names.has(name)) ? allow() : refuse('sheet.notXlsx');
}

function refuseFault({ fault, reason }: { fault: ZipFault; reason?: string }, limits: SheetLimits): Decision {
  switch (fault) {
    case 'broken':
      return refuse('sheet.notXlsx', reason === undefined ? undefined : { reason });
    case 'locked':
      return refuse('sheet.encrypted');
    case 'macro':
      return refuse('sheet.macro');
    case 'nested':
      return refuse('sheet.nestedArchive');
    case 'unpacksTooLarge':
      return refuse('sheet.unpacksTooLarge', { maxMb: limits.maxUnpackedBytes / MB });
  }
}
