// Completes package-lock.json so that `npm ci` accepts it everywhere. npm leaves out optional packages of other
// platforms that the registry in use does not carry, and then refuses its own lock elsewhere: they get a short entry.
//   node scripts/complete-lock.mjs [--check]      --check writes nothing and fails where something is missing
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fail, isMain, root } from './run.mjs';

const systems = {
  darwin: 'darwin',
  win32: 'win32',
  windows: 'win32',
  linux: 'linux',
  android: 'android',
  freebsd: 'freebsd',
  openharmony: 'openharmony',
  netbsd: 'netbsd',
  openbsd: 'openbsd',
  sunos: 'sunos',
  aix: 'aix',
};
const processors = ['arm64', 'x64', 'ia32', 'ppc64', 's390x', 'riscv64', 'loong64', 'mips64el', 'wasm32', 'arm'];

/** The platform a package is for, as its name tells it. */
function platformOf(name) {
  const words = name.split(/[/-]/);
  const os = words.map((word) => systems[word]).find(Boolean);
  const cpu = processors.find((processor) => words.includes(processor)) ?? (name.includes('eabi') ? 'arm' : undefined);
  if (!os && !cpu) return { os: ['none'] };
  return { ...(cpu && { cpu: [cpu] }), ...(os && { os: [os] }) };
}

/** Whether Node's resolution from the package at `at` finds `name` in the lock. */
function isLocked(packages, at, name) {
  for (let folder = at; ; folder = folder.slice(0, Math.max(folder.lastIndexOf('/node_modules/'), 0))) {
    if (packages[`${folder}${folder && '/'}node_modules/${name}`]) return true;
    if (!folder) return false;
  }
}

/** Adds what is missing to `packages` in place; answers the names added. */
function complete(packages) {
  const added = [];
  for (const [at, entry] of Object.entries(packages)) {
    for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
      if (isLocked(packages, at, name)) continue;
      const version = /^[~^]?(\d[^\s|]*)$/.exec(range)?.[1];
      if (!version) throw new Error(`Không rõ phiên bản của ${name}: "${range}".`);
      const outer = `node_modules/${name}`;
      const key = packages[outer] ? `${at}/${outer}` : outer;
      packages[key] = { version, optional: true, ...(entry.dev && { dev: true }), ...platformOf(name) };
      added.push(name);
    }
  }
  return added;
}

/** What is wrong with the lock, in sentences; `write` repairs what can be repaired. */
export function completeLock({ write }) {
  const file = join(root, 'package-lock.json');
  const lock = JSON.parse(readFileSync(file, 'utf8'));
  const added = complete(lock.packages);
  if (write && added.length > 0) {
    lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
    writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  }
  const addressed = Object.values(lock.packages).filter((entry) => entry.resolved && !entry.link).length;
  return { added, addressed };
}

if (isMain(import.meta.filename)) {
  try {
    const write = !process.argv.includes('--check');
    const { added, addressed } = completeLock({ write });
    if (addressed > 0) throw new Error(`package-lock.json có ${addressed} địa chỉ tải ("resolved"): hãy bỏ đi.`);
    if (!write && added.length > 0)
      throw new Error(`package-lock.json thiếu ${added.join(', ')}: hãy chạy "npm run lock".`);
    console.log(`package-lock.json: thêm ${added.length} gói của nền khác`);
  } catch (error) {
    fail(error);
  }
}
