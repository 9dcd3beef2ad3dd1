// Runs a suite of Vitest or Playwright and counts its tests from the report it writes.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './run.mjs';

function ofVitest(report) {
  // A file that does not load has no tests to fail.
  const broken = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

function ofPlaywright({ stats, errors }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length, skipped: stats.skipped };
}

/** A suite that breaks before or beside its tests counts as one failure more. */
async function counted(read, start) {
  const folder = mkdtempSync(join(tmpdir(), 'giao-uoc-report-'));
  const file = join(folder, 'report.json');
  try {
    const { code } = await start(file);
    const count = existsSync(file)
      ? read(JSON.parse(readFileSync(file, 'utf8')))
      : { passed: 0, failed: 0, skipped: 0 };
    return code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export const vitest = (project, env) =>
  counted(ofVitest, (file) => {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    return run('vitest', ['run', '--project', project, ...reporters], { env });
  });

export const journeys = (env) =>
  counted(ofPlaywright, (file) => run('node', ['scripts/e2e.mjs'], { env: { ...env, E2E_REPORT: file } }));

/** The one line every test command ends with. */
export function lineOf(counts) {
  const sum = (key) => counts.reduce((total, count) => total + count[key], 0);
  return `${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`;
}
