import { refuse, type Refused } from '@/domain/shared/refusal';
import { inThread } from '../in-thread';
import type { Cell } from './cell';
import { scanZip, sheetLimits, type SheetLimits } from './scan-zip';

/** A sheet as rows of cells, the first row being row 1 of the sheet; every row has as many cells as the widest. */
export type SheetRead =
  | {
      readonly ok: true;
      readonly rows: readonly (readonly Cell[])[];
      /** The sheet that was read, and all sheets of the file by name. */
      readonly sheet: string;
      readonly sheets: readonly string[];
    }
  | Refused;

/**
 * One sheet of an uploaded .xlsx: the one asked for, else the first with anything in it. The zip's directory is checked before anything is unpacked; then the file is
 * parsed in a worker with a heap and a deadline of its own (trust dossier 1.8).
 * Refusals: those of `scanZip`, and `sheet.empty`, `sheet.noSuchSheet`, `sheet.notXlsx`, `sheet.tooManyRows`, `sheet.tooManyColumns`,
 * `sheet.unpacksTooLarge` (the heap ran out), `sheet.tookTooLong`.
 */
export async function readSheet(
  bytes: Uint8Array,
  limits: SheetLimits = sheetLimits,
  sheet?: string,
): Promise<SheetRead> {
  const scanned = await scanZip(bytes, limits);
  return scanned.ok ? parseInWorker(bytes, limits, sheet) : scanned;
}

async function parseInWorker(bytes: Uint8Array, limits: SheetLimits, sheet?: string): Promise<SheetRead> {
  const data = { bytes: Uint8Array.from(bytes), limits, sheet };
  const done = await inThread<SheetRead>('server/sheet/worker.mjs', data, limits);
  if (done.ok) return done.answer;
  return done.over === 'time'
    ? refuse('sheet.tookTooLong')
    : refuse('sheet.unpacksTooLarge', { maxMb: limits.maxUnpackedBytes / 1024 / 1024 });
}
