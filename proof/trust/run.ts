// The second half of `npm run trust`: the rows of the matrix, each against the built site, once for each engine.
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { commit, machine } from '@/proof/bench/told';
import { startPostgres } from '@/scripts/postgres.mjs';
import { endTidily, fail, run } from '@/scripts/run.mjs';
import { rowIds } from './rows';

const Figure = z.object({
  name: z.string(),
  value: z.number().nullable(),
  unit: z.string(),
  goal: z.number().nullable(),
  holds: z.boolean(),
});

const shown = (value: number | null) => (value === null ? 'không tới' : String(value).replace('.', ','));

endTidily();

try {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: 'string' } } });
  const ids: readonly string[] = positionals.length > 0 ? positionals : rowIds;
  const unknown = ids.filter((id) => !rowIds.some((known) => known === id));
  if (unknown.length > 0) throw new Error(`Không có hàng ${unknown.join(', ')}; có: ${rowIds.join(', ')}.`);
  console.log(`Máy: ${machine()} · Node ${process.versions.node} · mã nguồn ${commit()}`);
  const server = await startPostgres();
  const rows: z.output<typeof Figure>[] = [];
  try {
    for (const DATABASE_URL of ['', server.url]) {
      const engine = DATABASE_URL === '' ? 'SQLite' : 'PostgreSQL';
      const { code, output } = await run('tsx', ['proof/trust/one-engine.ts', ...ids], {
        env: { DATABASE_URL },
        quiet: true,
        group: true,
      });
      if (code !== 0) throw new Error(`Phép thử trên ${engine} không thành công:\n${output}`);
      for (const line of output.split('\n').filter((text) => text.startsWith('{'))) {
        const figure = Figure.parse(JSON.parse(line));
        rows.push({ ...figure, name: `${engine} ${figure.name}` });
        const { name, value, unit, goal, holds } = figure;
        console.log(
          `${goal === null ? '·' : holds ? '✓' : '✗'} ${engine.padEnd(10)} ${name.padEnd(34)} ${shown(value)} ${unit} (${goal === null ? 'không đặt mục tiêu' : `mục tiêu ${shown(goal)}`})`,
        );
      }
    }
  } finally {
    await server.stop();
  }
  if (values.json) await writeFile(values.json, `${JSON.stringify(rows, null, 2)}\n`);
  if (rows.some(({ holds }) => !holds)) process.exitCode = 1;
} catch (error) {
  fail(error);
}
