// The second half of `npm run e2e`: a place of its own, the sample in it, the site served from it, and Playwright.
import { existsSync, rmSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeTestPlace } from '@/db/testing';
import { freePort } from './port.mjs';
import { endTidily, fail, root, run } from './run.mjs';
import { prepare, secretsOf, serve } from './serve.mjs';
import { stampOf } from './stamp.mjs';

/** Filling the sample takes a while, so a filled file is kept for a day's walks over the same sources. */
async function fillSample(dataDir: string, env: Record<string, string>) {
  const today = new Date().toISOString().slice(0, 10);
  const kept = join(
    root,
    'node_modules',
    '.cache',
    'giao-uoc',
    `${stampOf('db', 'server', 'domain', 'lib')}-${today}.sqlite`,
  );
  const own = join(dataDir, 'sample.sqlite');
  if (env.DATABASE_URL) return prepare(env);
  if (existsSync(kept)) await copyFile(kept, own);
  const settings = await prepare(env);
  if (!existsSync(kept)) {
    await rm(join(kept, '..'), { recursive: true, force: true });
    await mkdir(join(kept, '..'), { recursive: true });
    await copyFile(own, kept);
  }
  return settings;
}

async function walk(names: readonly string[]): Promise<number> {
  const dataDir = await mkdtemp(join(tmpdir(), 'giao-uoc-e2e-'));
  process.once('exit', () => rmSync(dataDir, { recursive: true, force: true }));
  const { place, remove } = await makeTestPlace();
  try {
    const port = await freePort();
    const publicUrl = `http://localhost:${port}`;
    const env = {
      DATA_DIR: dataDir,
      DATABASE_URL: 'url' in place ? place.url : '',
      GIAO_UOC_KIND: 'sample',
      HOST: '127.0.0.1',
      PORT: String(port),
      PUBLIC_URL: publicUrl,
      // Nobody listens there until a journey does: mail waits in the outbox meanwhile.
      SMTP_URL: `smtp://127.0.0.1:${await freePort()}`,
      ...secretsOf(dataDir),
    };
    const settings = await fillSample(dataDir, env);
    const server = await serve({ ...settings, env });
    try {
      // A long journey is several files: through-time.people.spec.ts is a part of through-time. Playwright reads patterns.
      const specs = names.map((name) => (name.startsWith('-') ? name : `e2e/${name}(\\.[\\w-]+)?\\.spec\\.ts`));
      const { code } = await run('playwright', ['test', ...specs], { env: { ...env, E2E_URL: publicUrl } });
      return code;
    } finally {
      await server.stop();
    }
  } finally {
    await remove();
  }
}

endTidily();

try {
  process.exitCode = await walk(process.argv.slice(2));
} catch (error) {
  fail(error);
}
