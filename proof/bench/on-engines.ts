import { z } from 'zod';
import { startPostgres } from '@/scripts/postgres.mjs';
import { run } from '@/scripts/run.mjs';

/** One thing measured on one engine, as its script prints it, a line of JSON each. */
const Measured = z.object({
  engine: z.enum(['sqlite', 'postgres']),
  name: z.string(),
  found: z.number(),
  ms: z.number(),
  /** The same answer by hand-written SQL through the driver alone; null where nothing was compared. */
  bareMs: z.number().nullable(),
});
export type Measured = z.output<typeof Measured>;

/** A row of the file of figures. */
export type Figure = { name: string; value: number; unit: string; goal: number; holds: boolean };

export const shown = (value: number, digits: number) => value.toFixed(digits).replace('.', ',');

/** How many times the bare SQL something takes, in words; empty where nothing was compared. */
export function ratioOf({ ms, bareMs }: Measured): string {
  return bareMs === null ? '' : `   gấp ${shown(ms / bareMs, 2)} lần SQL trần (${shown(bareMs, 2)} ms)`;
}

/** Runs a script of measures once for each engine, which is chosen when the columns are loaded; tells each figure as it comes. */
export async function onEngines(script: string, tell: (measured: Measured) => void): Promise<Measured[]> {
  const server = await startPostgres();
  try {
    const all: Measured[] = [];
    for (const DATABASE_URL of ['', server.url]) {
      const { code, output } = await run('tsx', [script], { env: { DATABASE_URL }, quiet: true, group: true });
      if (code !== 0) throw new Error(`Phép đo ${script} không thành công:\n${output}`);
      const lines = output.split('\n').filter((line) => line.startsWith('{'));
      const measured = lines.map((line) => Measured.parse(JSON.parse(line)));
      measured.forEach(tell);
      all.push(...measured);
    }
    return all;
  } finally {
    await server.stop();
  }
}
