import { performance } from 'node:perf_hooks';

const [warmUp, measured] = [5, 5];

/** The median of five runs after a warm-up, in milliseconds. */
export async function median(work: () => Promise<unknown>): Promise<number> {
  for (let i = 0; i < warmUp; i += 1) await work();
  const times: number[] = [];
  for (let i = 0; i < measured; i += 1) {
    const began = performance.now();
    await work();
    times.push(performance.now() - began);
  }
  return times.toSorted((a, b) => a - b)[Math.floor(measured / 2)] ?? Number.NaN;
}
