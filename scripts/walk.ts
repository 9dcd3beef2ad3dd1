// The second half of `npm run e2e`: a place of its own, the sample in it, the site served from it, and Playwright.
import { existsSync, rmSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeTestPlace } from '@/db/testing';
import { freePort } from './port.mjs';
import { endTidily, fail, root, run } from './run.mjs';
import { prepare, secretsOf, serve } from './serve.mjs';
import { stampOf } from './stamp.mjs';

/** What a sample consists of, in its folder: the rows, the secrets it was filled with, and the seal that signed in it. */
const parts = ['sample.sqlite', 'secrets.json', 'seal'];

async function copyParts(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true, mode: 0o700 });
  for (const part of parts) await cp(join(from, part), join(to, part), { recursive: true });
}

/** Filling the sample takes a while, so a filled folder is kept for a day's walks over the same sources. */
function keptFolder(): string {
  const today = new Date().toISOString().slice(0, 10);
  return join(
    root,
    'node_modules',
    '.cache',
    'giao-uoc',
    `${stampOf('db', 'server', 'domain', 'lib', 'papers')}-${today}`,
  );
}

async function walk(names: readonly string[]): Promise<number> {
  const dataDir = await mkdtemp(join(tmpdir(), 'giao-uoc-e2e-'));
  process.once('exit', () => rmSync(dataDir, { recursive: true, force: true }));
  const { place, remove } = await makeTestPlace();
  try {
    const kept = 'url' in place ? null : keptFolder();
    const isKept = kept !== null && existsSync(kept);
    if (isKept) await copyParts(kept, dataDir);
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
      // Trusts nobody until a journey writes its own authority there.
      SIGNATURE_ROOTS: join(dataDir, 'signature-roots.pem'),
      ...secretsOf(dataDir),
    };
    await writeFile(env.SIGNATURE_ROOTS, '');
    const settings = await prepare(env);
    if (kept !== null && !isKept) {
      await rm(join(kept, '..'), { recursive: true, force: true });
      await copyParts(dataDir, kept);
    }
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
