import { z } from 'zod';
import { startPostgres } from '@/scripts/postgres.mjs';
import { run } from '@/scripts/run.mjs';

/** In milliseconds, at the server (issue 4). */
const goals: Readonly<Record<string, number>> = {
  ranking: 50,
  trend: 150,
  differences: 150,
  sheet: 1_000,
  importDelay: 100,
};

const words: Readonly<Record<string, string>> = {
  ranking: 'xếp hạng một khối',
  trend: 'mười năm của một khối',
  differences: 'chỗ khác điểm tự chấm',
  sheet: 'bảng điểm .xlsx của một khối',
  import: 'nhập bảng năm cũ, từ tệp đến khi ghi xong',
  importDelay: 'vòng lặp sự kiện chậm lại trong lúc nhập, p99',
  importWorst: 'vòng lặp sự kiện chậm lại trong lúc nhập, lần dài nhất',
};

const Measured = z.object({
  engine: z.enum(['sqlite', 'postgres']),
  name: z.string(),
  found: z.number(),
  ms: z.number(),
  /** The same answer by hand-written SQL through the driver alone; null where nothing was compared. */
  bareMs: z.number().nullable(),
});
type Measured = z.output<typeof Measured>;

const shown = (value: number, digits: number) => value.toFixed(digits).replace('.', ',');

function tell({ engine, name, found, ms, bareMs }: Measured): void {
  const goal = goals[name] === undefined ? '' : ` (mục tiêu không quá ${goals[name]})`;
  const ratio = bareMs === null ? '' : `   gấp ${shown(ms / bareMs, 2)} lần SQL trần (${shown(bareMs, 2)} ms)`;
  console.log(`results ${engine.padEnd(8)} ${words[name] ?? name}: ${shown(ms, 2)} ms${goal}   ${found} dòng${ratio}`);
}

async function onEngine(databaseUrl: string): Promise<Measured[]> {
  const { code, output } = await run('tsx', ['proof/bench/results-engine.ts'], {
    env: { DATABASE_URL: databaseUrl },
    quiet: true,
  });
  if (code !== 0) throw new Error(`Phép đo results không thành công:\n${output}`);
  return output
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => Measured.parse(JSON.parse(line)));
}

/** Reads the results of a large province on both engines and tells the median of five after a warm-up; answers the rows for a file. */
export async function benchResults(): Promise<
  { name: string; value: number; unit: string; goal: number; holds: boolean }[]
> {
  console.log(
    'results: 20 khối × 15 cơ quan × 10 năm × 60 tiêu chí, tự chấm và thẩm định; trung vị của 5 lần sau khi chạy nóng.',
  );
  const server = await startPostgres();
  try {
    const all: Measured[] = [];
    for (const databaseUrl of ['', server.url]) {
      const measured = await onEngine(databaseUrl);
      measured.forEach(tell);
      all.push(...measured);
    }
    return all.flatMap(({ engine, name, ms }) => {
      const goal = goals[name];
      if (goal === undefined) return [];
      return [
        { name: `results ${engine} ${name}`, value: Math.round(ms * 100) / 100, unit: 'ms', goal, holds: ms <= goal },
      ];
    });
  } finally {
    await server.stop();
  }
}
