// npm run seal:rotate: changes the key of the system's seal for a new one; the old certificates stay.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { endTidily, fail, run } from './run.mjs';
import { secretsOf } from './serve.mjs';

endTidily();

try {
  const dataDir = resolve(process.env.DATA_DIR || 'data');
  if (!existsSync(join(dataDir, 'seal'))) throw new Error(`Chưa có con dấu nào trong ${dataDir}.`);
  const { code } = await run('tsx', ['scripts/rotate-seal.ts'], { env: { ...process.env, ...secretsOf(dataDir) } });
  process.exitCode = code;
} catch (error) {
  fail(error);
}
