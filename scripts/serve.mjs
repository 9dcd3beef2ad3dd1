// Serves the built site: what start and the browser tests share.
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { begin } from './run.mjs';

/** Checks the settings, migrates, fills the sample; answers { host, port, publicUrl, dataDir, kind }. */
export async function prepare(env) {
  const child = begin('tsx', ['scripts/prepare.ts'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  const code = await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
  if (code !== 0) process.exit(1);
  return JSON.parse(output.trim().split('\n').at(-1));
}

/** Secrets of one installation: made once, kept in its data folder, readable by its owner only. */
export function secretsOf(dataDir) {
  const file = join(dataDir, 'secrets.json');
  if (!existsSync(file)) {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    const made = {
      NEXTAUTH_SECRET: randomBytes(32).toString('base64'),
      NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: randomBytes(32).toString('base64'),
    };
    writeFileSync(file, `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
  }
  const kept = JSON.parse(readFileSync(file, 'utf8'));
  // Several processes behind one address are given the same secrets from outside.
  for (const name of Object.keys(kept)) if (process.env[name]) kept[name] = process.env[name];
  return kept;
}

async function isReady(url) {
  try {
    return (await fetch(`${url}/api/health/ready`)).ok;
  } catch {
    return false;
  }
}

/** Longer than the minute for which proxies keep a line, by their own setting. */
const keptLineMs = 75_000;

/** Starts Next and resolves when it answers; `ended` resolves with its exit code, `kill` ends it as a power cut would. */
export async function serve({ host, port, publicUrl, mode = 'start', env }) {
  // A browser or a proxy before us sends the next request on a line it kept: it lets go first, not we while a file is on its way.
  const lines = mode === 'start' ? ['--keepAliveTimeout', String(keptLineMs)] : [];
  const child = begin('next', [mode, '-H', host, '-p', String(port), ...lines], {
    env: { ...env, PORT: String(port), HOST: host, PUBLIC_URL: publicUrl, NEXTAUTH_URL: publicUrl },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const ended = new Promise((resolve) => {
    child.once('error', () => resolve(1));
    child.once('exit', (status) => resolve(status ?? 0));
  });
  const stop = async () => {
    child.kill();
    await ended;
  };

  const near = ['0.0.0.0', '::'].includes(host) ? '127.0.0.1' : host;
  const deadline = Date.now() + 120_000;
  while (!(await isReady(`http://${near.includes(':') ? `[${near}]` : near}:${port}`))) {
    if (child.exitCode !== null) throw new Error(`Next dừng ngay khi khởi động (mã ${child.exitCode}).`);
    if (Date.now() > deadline) {
      await stop();
      throw new Error('Máy chủ không sẵn sàng sau hai phút: /api/health/ready chưa trả lời 200.');
    }
    await wait(100);
  }
  const kill = async () => {
    child.kill('SIGKILL');
    await ended;
  };
  return { stop, ended, kill };
}
