import { z } from 'zod';
import { startPostgres } from '@/scripts/postgres.mjs';
import { run } from '@/scripts/run.mjs';
import { size } from './many-agencies';

/** A search of the register answers within this many milliseconds at the server, on both engines (issue 3). */
const goalMs = 100;

const Measured = z.object({
  engine: z.enum(['sqlite', 'postgres']),
  /** What was searched for, or the address of the agency whose page was read. */
  query: z.string(),
  found: z.number(),
  ms: z.number(),
  /** The same answer by hand-written SQL through the driver alone; null where nothing was compared. */
  bareMs: z.number().nullable(),
});
type Measured = z.output<typeof Measured>;

const shown = (value: number, digits: number) => value.toFixed(digits).replace('.', ',');

function tell({ engine, query, found, ms, bareMs }: Measured): void {
  const ratio = bareMs === null ? '' : `   gấp ${shown(ms / bareMs, 2)} lần SQL trần (${shown(bareMs, 2)} ms)`;
  console.log(
    `through-time ${engine.padEnd(8)} ${`"${query}"`.padEnd(12)} ${shown(ms, 2)} ms (mục tiêu dưới ${goalMs})   ${found} dòng${ratio}`,
  );
}

async function onEngine(databaseUrl: string): Promise<Measured[]> {
  const { code, output } = await run('tsx', ['proof/bench/through-time-engine.ts'], {
    env: { DATABASE_URL: databaseUrl },
    quiet: true,
  });
  if (code !== 0) throw new Error(`Phép đo through-time không thành công:\n${output}`);
  return output
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => Measured.parse(JSON.parse(line)));
}

/** Searches the register of a large province on both engines and tells the median of five after a warm-up; answers the rows for a file. */
export async function benchThroughTime(): Promise<
  { name: string; value: number; unit: string; goal: number; holds: boolean }[]
> {
  console.log(
    `through-time: ${size.agencies} cơ quan, ${size.blocs} khối, ${size.years} năm; trung vị của 5 lần sau khi chạy nóng.`,
  );
  const server = await startPostgres();
  try {
    const all: Measured[] = [];
    for (const databaseUrl of ['', server.url]) {
      const measured = await onEngine(databaseUrl);
      measured.forEach(tell);
      all.push(...measured);
    }
    return all.map(({ engine, query, ms }) => ({
      name: `through-time ${engine} ${query}`,
      value: Math.round(ms * 100) / 100,
      unit: 'ms',
      goal: goalMs,
      holds: ms < goalMs,
    }));
  } finally {
    await server.stop();
  }
}
