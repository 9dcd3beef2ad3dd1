// npm run build: builds the site; `build` does so only when its sources changed since the last time.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { install } from './install.mjs';
import { endTidily, fail, isMain, must, root } from './run.mjs';
import { stampOf } from './stamp.mjs';

const folders = ['app', 'components', 'server', 'db', 'domain', 'lib', 'papers', 'messages', 'public'];
const files = ['next.config.ts', 'postcss.config.mjs', 'proxy.ts', 'instrumentation.ts', 'package-lock.json'];
const stampFile = join(root, '.next', 'giao-uoc-stamp');

export async function build(env) {
  // Taken before: a source saved while building belongs to the next build.
  const stamp = stampOf(...folders, ...files);
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  console.log('Đang dựng trang (next build)…');
  await must('next', ['build'], { env });
  writeFileSync(stampFile, stamp);
}

if (isMain(import.meta.filename)) {
  endTidily();
  try {
    await install();
    await build();
  } catch (error) {
    fail(error);
  }
}
