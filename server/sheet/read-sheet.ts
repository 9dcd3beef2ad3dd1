import { join } from 'node:path';
import type { Worker } from 'node:worker_threads';
import { refuse, type Refused } from '@/domain/shared/refusal';
import type { Cell } from './cell';
import { scanZip, sheetLimits, type SheetLimits } from './scan-zip';

/** A sheet as rows of cells, the first row being row 1 of the sheet; every row has as many cells as the widest. */
export type SheetRead = { readonly ok: true; readonly rows: readonly (readonly Cell[])[] } | Refused;

/**
 * The first sheet of an uploaded .xlsx. The zip's directory is checked before anything is unpacked; then the file is
 * parsed in a worker with a heap and a deadline of its own (trust dossier 1.8).
 * Refusals: those of `scanZip`, and `sheet.empty`, `sheet.notXlsx`, `sheet.tooManyRows`, `sheet.tooManyColumns`,
 * `sheet.unpacksTooLarge` (the heap ran out), `sheet.tookTooLong`.
 */
export async function readSheet(bytes: Uint8Array, limits: SheetLimits = sheetLimits): Promise<SheetRead> {
  const scanned = await scanZip(bytes, limits);
  return scanned.ok ? parseInWorker(bytes, limits) : scanned;
}

async function parseInWorker(bytes: Uint8Array, limits: SheetLimits): Promise<SheetRead> {
  // Asked of Node itself, for a bundler that sees a Worker built would pack its file too; the file stays as it lies
  // under the repository root, where every npm script starts.
  const threads = process.getBuiltinModule('node:worker_threads');
  const worker = new threads.Worker(join(process.cwd(), 'server', 'sheet', 'worker.mjs'), {
    workerData: { bytes: Uint8Array.from(bytes), limits },
    resourceLimits: { maxOldGenerationSizeMb: limits.heapMb, maxYoungGenerationSizeMb: 32 },
    env: {},
    execArgv: [],
  });
  try {
    return await answerOf(worker, limits);
  } finally {
    await worker.terminate();
  }
}

function answerOf(worker: Worker, limits: SheetLimits): Promise<SheetRead> {
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') {
        resolve(refuse('sheet.unpacksTooLarge', { maxMb: limits.maxUnpackedBytes / 1024 / 1024 }));
      } else reject(error);
    });
    worker.once('exit', () => reject(new Error('The sheet worker ended without an answer')));
    setTimeout(() => resolve(refuse('sheet.tookTooLong')), limits.deadlineMs).unref();
  });
}
