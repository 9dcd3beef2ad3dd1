// npm run bench [-- NAME…] [--json FILE]: how fast the main pages are beside a bare page of Next with as many rows, and how fast the
// register of a large province is searched (through-time) and its years of results are read (results).
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { install } from './install.mjs';
import { endTidily, fail, must, root, run } from './run.mjs';
import { stampOf } from './stamp.mjs';

const bare = 'proof/bench/bare';

/** The bare page is an app of its own, built by the same Next; like the site, only when its sources changed. */
async function buildBare() {
  const stamp = stampOf(`${bare}/app`, `${bare}/instrumentation.js`, `${bare}/next.config.mjs`, 'package-lock.json');
  const stampFile = join(root, bare, '.next', 'giao-uoc-stamp');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  console.log('Đang dựng trang trần để so sánh…');
  await must('next', ['build', bare], { quiet: true });
  writeFileSync(stampFile, stamp);
}

endTidily();

try {
  await install();
  // These ask the database alone.
  const names = process.argv.slice(2).filter((arg, at, all) => !arg.startsWith('-') && all[at - 1] !== '--json');
  if (names.length === 0 || names.some((name) => !['through-time', 'results', 'nominations'].includes(name))) {
    await build();
    await buildBare();
  }
  const { code } = await run('tsx', ['proof/bench/run.ts', ...process.argv.slice(2)]);
  process.exitCode = code;
} catch (error) {
  fail(error);
}
