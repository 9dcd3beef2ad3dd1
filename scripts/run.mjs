// How every script starts a program of this project: with the Node that npm brought, before the one of the machine.
import { spawn } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export const root = realpathSync(join(import.meta.dirname, '..'));
const bin = join(root, 'node_modules', '.bin');

/** Whether this module is what `node` was asked to run. */
export const isMain = (filename) => Boolean(process.argv[1]) && realpathSync(process.argv[1]) === filename;

export function environment(extra = {}) {
  const PATH = [bin, ...(process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== bin)].join(delimiter);
  return { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...extra, PATH };
}

/** What was begun, each with how to end it. */
const running = new Map();
process.once('exit', () => running.forEach((end) => end('SIGTERM')));

/**
 * Ends this script, and all it began, when told to; also when npm was told to, whose shell dies without passing it on.
 * @param {(code: number) => unknown} [end]
 */
export function endTidily(end = (code) => process.exit(code)) {
  for (const [signal, code] of Object.entries({ SIGINT: 130, SIGTERM: 143, SIGHUP: 129 })) {
    process.on(signal, () => void end(code));
  }
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  setInterval(() => process.ppid === parent || void end(143), 200).unref();
}

/**
 * Starts a program and hands it back at once. With `group` whatever it began ends with it, even where it had no time to see to that.
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, cwd?: string, stdio?: import('node:child_process').StdioOptions, group?: boolean }} [options]
 */
export function begin(command, args, { env, cwd = root, stdio = 'inherit', group = false } = {}) {
  const shell = process.platform === 'win32';
  const detached = group && !shell;
  // The command tsx itself stands between: it ends a busy program the hard way, and hides from it that we are gone.
  const [program, given] = command === 'tsx' ? ['node', ['--import', 'tsx', ...args]] : [command, args];
  const child = spawn(program, given, { cwd, env: environment(env), stdio, shell, detached });
  const end = (signal) => (detached ? endGroup(child.pid, signal) : child.kill(signal));
  running.set(child, end);
  return child.once('exit', () => {
    running.delete(child);
    if (detached) end('SIGKILL');
  });
}

function endGroup(pid, signal) {
  try {
    process.kill(-pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

/**
 * Runs a program to its end; answers its exit code and, unless it wrote to the terminal, what it said.
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, quiet?: boolean, group?: boolean }} [options]
 */
export async function run(command, args, { env, quiet = false, group = false } = {}) {
  const child = begin(command, args, { env, group, stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit' });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (output += chunk));
  const code = await new Promise((resolve) => {
    child.once('error', (error) => {
      output += error.message;
      resolve(127);
    });
    child.once('close', (status, signal) => resolve(status ?? (signal ? 1 : 0)));
  });
  return { code, output };
}

/**
 * Runs a program that must succeed.
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, quiet?: boolean }} [options]
 */
export async function must(command, args, options) {
  const { code, output } = await run(command, args, options);
  if (code !== 0) throw new Error(`"${[command, ...args].join(' ')}" không thành công (mã ${code}).\n${output}`.trim());
}

/** Says in words what went wrong and ends with a failure; the stack is for those who ask with DEBUG=1. */
export function fail(error) {
  console.error(process.env.DEBUG || !(error instanceof Error) ? error : `\n${error.message}\n`);
  process.exit(1);
}
