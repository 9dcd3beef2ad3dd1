// Finds a Chromium for the browser tests, or fetches one: the system's, else Playwright's own, else the distribution's.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { run } from './run.mjs';

// The headless shell is the same Chromium without a window around it, and takes half as long over a journey.
const places = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
];

const ofSystem = () => places.find((path) => existsSync(path));

/** Playwright's own, if it is there and finds the libraries it needs. */
async function ofPlaywright() {
  const { chromium } = await import('playwright-core');
  const path = chromium.executablePath();
  if (!existsSync(path)) return undefined;
  const runs = process.platform !== 'linux' || spawnSync(path, ['--version'], { timeout: 30_000 }).status === 0;
  return runs ? path : undefined;
}

/** The path of a browser that runs; call it after the packages are installed. */
export async function browser() {
  const present = process.env.CHROMIUM_PATH ?? ofSystem() ?? (await ofPlaywright());
  if (present) return present;

  console.log('Đang tải trình duyệt cho kiểm thử…');
  const fetched = await run('playwright', ['install', 'chromium'], { quiet: true });
  const own = await ofPlaywright();
  if (own) return own;

  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update', '-qq'], { env, quiet: true });
    for (const name of ['chromium-headless-shell', 'chromium']) {
      await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], { env, quiet: true });
      const system = ofSystem();
      if (system) return system;
    }
  }
  throw new Error(
    'Không có trình duyệt cho kiểm thử. Hãy cài gói chromium của hệ điều hành, hoặc đặt CHROMIUM_PATH.\n' +
      fetched.output.trim().split('\n').slice(-5).join('\n'),
  );
}
