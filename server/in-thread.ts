import { join } from 'node:path';
import type { Worker } from 'node:worker_threads';

/** What a stranger's file may cost while a parser of ours is in it. */
export type ThreadLimits = {
  readonly heapMb: number;
  /** Buffers lie outside the heap: what a file may unpack to. */
  readonly buffersMb: number;
  readonly deadlineMs: number;
};

/** What the thread answered, or which limit ended it. */
export type ThreadAnswer<T> =
  | { readonly ok: true; readonly answer: T }
  | { readonly ok: false; readonly over: 'memory' | 'time' };

const glanceMs = 20;

let last: Promise<unknown> = Promise.resolve();

/**
 * Runs a plain script of ours, named by its path under the root, in a thread with a heap, buffers and a deadline of its own. One at a
 * time, so that many hostile files cost no more than one. Throws what the script threw.
 */
export function inThread<T>(script: string, data: object, limits: ThreadLimits): Promise<ThreadAnswer<T>> {
  const run = () => runNow<T>(script, data, limits);
  const turn = last.then(run, run);
  last = turn;
  return turn;
}

async function runNow<T>(script: string, data: object, limits: ThreadLimits): Promise<ThreadAnswer<T>> {
  // Asked of Node itself, for a bundler that sees a Worker built would pack its file too; the file stays as it lies
  // under the repository root, where every npm script starts.
  const threads = process.getBuiltinModule('node:worker_threads');
  const worker = new threads.Worker(join(/* turbopackIgnore: true */ process.cwd(), script), {
    workerData: data,
    resourceLimits: { maxOldGenerationSizeMb: limits.heapMb, maxYoungGenerationSizeMb: 32 },
    env: {},
    execArgv: [],
  });
  let glance: NodeJS.Timeout | undefined;
  try {
    return await new Promise<ThreadAnswer<T>>((resolve, reject) => {
      worker.once('message', (answer: T) => resolve({ ok: true, answer }));
      worker.once('error', (error: NodeJS.ErrnoException) => {
        if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve({ ok: false, over: 'memory' });
        else reject(error);
      });
      worker.once('exit', () => reject(new Error(`${script} ended without an answer`)));
      const began = performance.now();
      const look = async () => {
        if (performance.now() - began > limits.deadlineMs) resolve({ ok: false, over: 'time' });
        else if ((await buffersOf(worker)) > limits.buffersMb * 1024 * 1024) resolve({ ok: false, over: 'memory' });
      };
      glance = setInterval(() => void look().catch(reject), glanceMs);
    });
  } finally {
    clearInterval(glance);
    await worker.terminate();
  }
}

/** Bytes a thread holds outside its heap; none once it has ended. */
async function buffersOf(worker: Worker): Promise<number> {
  try {
    return (await worker.getHeapStatistics()).external_memory;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_NOT_RUNNING') return 0;
    throw error;
  }
}
