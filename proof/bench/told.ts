import { execFileSync } from 'node:child_process';
import { cpus, totalmem } from 'node:os';
import { root } from '@/scripts/run.mjs';

/** The commit that was measured, and whether something was changed since. */
export function commit(): string {
  try {
    const git = (...args: string[]) =>
      execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
    return git('rev-parse', '--short', 'HEAD') + (git('status', '--porcelain') ? ' và thay đổi chưa ghi' : '');
  } catch {
    return 'không rõ';
  }
}

/** The machine it was measured on. */
export function machine(): string {
  const processors = cpus();
  return `${processors.length} × ${processors[0]?.model.trim() ?? 'bộ xử lý không rõ'}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${process.platform}`;
}
