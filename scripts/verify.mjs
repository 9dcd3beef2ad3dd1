// npm run verify: everything a machine can say about the sources without a database, in seconds.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { completeLock } from './complete-lock.mjs';
import { install } from './install.mjs';
import { messageFaults } from './messages.mjs';
import { endTidily, fail, isMain, root, run } from './run.mjs';

const program = (name, command, ...args) => ({ name, check: () => run(command, args, { quiet: true }) });

const sentences = (name, find) => ({
  name,
  check: async () => {
    const faults = find();
    return { code: faults.length > 0 ? 1 : 0, output: faults.join('\n') };
  },
});

function lockFaults() {
  const { added, addressed } = completeLock({ write: false });
  return [
    ...(added.length > 0 ? [`thiếu ${added.length} gói của nền khác: hãy chạy "npm run lock"`] : []),
    ...(addressed > 0 ? [`có ${addressed} địa chỉ tải ("resolved")`] : []),
  ];
}

function migrationFaults() {
  const folder = join(root, 'db', 'migrations', 'postgres');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.sql') && readFileSync(join(folder, file), 'utf8').includes('"public".'))
    .map((file) => `${file} nêu lược đồ "public": hãy dùng "npm run generate"`);
}

async function types() {
  const routes = await run('next', ['typegen'], { quiet: true });
  return routes.code === 0 ? run('tsc', ['--noEmit'], { quiet: true }) : routes;
}

// The long ones first: two run at a time.
const checks = [
  program('quy tắc viết mã', 'oxlint'),
  { name: 'kiểu', check: types },
  program('mã không dùng', 'knip', '--no-progress'),
  program('định dạng', 'oxfmt', '--check'),
  sentences('câu chữ', messageFaults),
  sentences('package-lock.json', lockFaults),
  sentences('migrations', migrationFaults),
];
const domainTests = program('luật (domain)', 'vitest', 'run', '--project', 'domain');

/** Runs checks two at a time, tells each result, and answers how many failed. */
export async function verify({ withTests = true } = {}) {
  const waiting = withTests ? [...checks.slice(0, 1), domainTests, ...checks.slice(1)] : [...checks];
  let passed = 0;
  let failed = 0;
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const began = Date.now();
      const { code, output } = await next.check();
      const seconds = ((Date.now() - began) / 1000).toFixed(1);
      console.log(`${code === 0 ? '✓' : '✗'} ${next.name} (${seconds} giây)`);
      if (code === 0) passed += 1;
      else failed += 1;
      if (code !== 0) console.log(output.trim().replace(/^/gm, '    '));
    }
  };
  await Promise.all([worker(), worker()]);
  return { passed, failed, skipped: 0 };
}

if (isMain(import.meta.filename)) {
  endTidily();
  try {
    await install();
    const { failed } = await verify();
    process.exitCode = failed > 0 ? 1 : 0;
  } catch (error) {
    fail(error);
  }
}
