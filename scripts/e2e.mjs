// npm run e2e -- the-articles-year: walks journeys in a real browser, on a built site and a sample of its own.
import { browser } from './browser.mjs';
import { build } from './build.mjs';
import { install } from './install.mjs';
import { endTidily, fail, run } from './run.mjs';

endTidily();

try {
  await install();
  const CHROMIUM_PATH = await browser();
  await build();
  const { code } = await run('tsx', ['scripts/walk.ts', ...process.argv.slice(2)], { env: { CHROMIUM_PATH } });
  process.exitCode = code;
} catch (error) {
  fail(error);
}
