// Installs what package-lock.json names, when it is not there yet.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { must, root } from './run.mjs';

const read = (path) => JSON.parse(readFileSync(path, 'utf8')).packages;

/** Whether node_modules holds every package of the lock in its version; those of other platforms may be absent. */
function isInstalled() {
  const kept = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(kept)) return false;
  const present = read(kept);
  return Object.entries(read(join(root, 'package-lock.json')))
    .filter(([at, entry]) => at && !entry.link)
    .every(([at, entry]) =>
      present[at] ? present[at].version === entry.version : entry.optional || entry.devOptional,
    );
}

/** What start and test need before anything else; takes a minute on a fresh machine and nothing afterwards. */
export async function install() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new Error(`Cần Node.js 20.19 trở lên để cài đặt, đang chạy ${process.version}.`);
  }
  if (isInstalled()) return;
  console.log('Đang cài các gói cần thiết (npm ci), mất khoảng một phút…');
  await must('npm', ['ci', '--no-fund', '--no-audit', '--loglevel=error']);
}
