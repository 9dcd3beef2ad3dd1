// npm run trust -- ID… [--json FILE]: rows of the test matrix (faults, load), each against the built site, on both engines.
import { build } from './build.mjs';
import { install } from './install.mjs';
import { endTidily, fail, run } from './run.mjs';

endTidily();

try {
  await install();
  await build();
  const { code } = await run('tsx', ['proof/trust/run.ts', ...process.argv.slice(2)]);
  process.exitCode = code;
} catch (error) {
  fail(error);
}
