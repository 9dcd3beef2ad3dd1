// npm run init: makes a real, empty installation and prints a one-time link for its first administrator.
import { install } from './install.mjs';
import { endTidily, fail, run } from './run.mjs';

endTidily();

try {
  await install();
  const { code } = await run('tsx', ['scripts/found.ts']);
  process.exitCode = code;
} catch (error) {
  fail(error);
}
