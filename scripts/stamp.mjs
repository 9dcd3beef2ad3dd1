// A short word that changes when files change, by name, time and size: cheap enough to ask at every start.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.mjs';

function* filesUnder(path) {
  if (!existsSync(join(root, path))) return;
  const entry = statSync(join(root, path));
  if (!entry.isDirectory()) {
    if (!/\.test\.tsx?$/.test(path)) yield `${path} ${entry.mtimeMs} ${entry.size}`;
    return;
  }
  for (const name of readdirSync(join(root, path)).sort()) yield* filesUnder(`${path}/${name}`);
}

/** The stamp of some files and folders of the project, tests left out. */
export function stampOf(...paths) {
  const hash = createHash('sha256');
  for (const path of paths) for (const line of filesUnder(path)) hash.update(`${line}\n`);
  return hash.digest('hex').slice(0, 16);
}
