// The second half of `npm run bench`: our pages and a bare one, served side by side on this machine and asked in turns.
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { endTidily, fail } from '@/scripts/run.mjs';
import { measurePage, pages, type Ratio } from './pages';
import { serveBare } from './serve-bare';
import { serveSite } from './serve-site';
import { benchSignerPage } from './signer-page';
import { commit, machine } from './told';
import { benchNominations } from './nominations';
import { benchResults } from './results';
import { benchThroughTime } from './through-time';

/** A page of ours does at least this share of what Next alone does (issue 2). */
const goal = 0.6;
/** What has a setting of its own: three ask the database alone, one opens a hall of heads. */
const ownSetting = {
  'through-time': benchThroughTime,
  results: benchResults,
  nominations: benchNominations,
  'signer-page': benchSignerPage,
};

const shown = (value: number, digits = 0) => value.toFixed(digits).replace('.', ',');

function tell({ name, path, rows, bytes, ours, bare }: Ratio): void {
  console.log(
    `${name.padEnd(6)} ${shown(ours / bare, 2)} (mục tiêu ${shown(goal, 1)})   ${shown(ours)} so với ${shown(bare)} yêu cầu/giây   ` +
      `${path}, ${rows} dòng, ${shown(bytes / 1024)} KB`,
  );
}

async function bench(chosen: readonly (typeof pages)[number][]): Promise<Ratio[]> {
  const site = await serveSite();
  try {
    const bare = await serveBare();
    try {
      const ratios: Ratio[] = [];
      for (const page of chosen) {
        const ratio = await measurePage(page, site, bare.url);
        tell(ratio);
        ratios.push(ratio);
      }
      return ratios;
    } finally {
      await bare.stop();
    }
  } finally {
    await site.stop();
  }
}

endTidily();

try {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: 'string' } } });
  const names = [...pages.map(({ name }) => name), ...Object.keys(ownSetting)];
  const unknown = positionals.filter((name) => !names.includes(name));
  if (unknown.length > 0) throw new Error(`Không có phép đo ${unknown.join(', ')}; có: ${names.join(', ')}.`);
  console.log(`Máy: ${machine()} · Node ${process.versions.node} · mã nguồn ${commit()}`);
  const asked = (name: string) => positionals.length === 0 || positionals.includes(name);
  const chosen = pages.filter(({ name }) => asked(name));
  const ratios = chosen.length > 0 ? await bench(chosen) : [];
  const measured = ratios.map(({ name, ours, bare }) => {
    const value = Math.round((ours / bare) * 100) / 100;
    return { name, value, unit: 'lần trang trần', goal, holds: value >= goal };
  });
  const rows = [...measured];
  for (const [name, measure] of Object.entries(ownSetting)) if (asked(name)) rows.push(...(await measure()));
  if (values.json) await writeFile(values.json, `${JSON.stringify(rows, null, 2)}\n`);
} catch (error) {
  fail(error);
}
