import { defineConfig } from '@playwright/test';

// Set by `npm run e2e -- NAME`, which builds the site and serves it from data of its own.
const { E2E_URL: baseURL, E2E_REPORT: report, CHROMIUM_PATH: executablePath } = process.env;

export default defineConfig({
  testDir: 'e2e',
  timeout: 120_000,
  expect: { timeout: 15_000 },
  fullyParallel: false,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  reporter: [['list'], ...(report ? [['json', { outputFile: report }] as const] : [])],
  use: {
    baseURL,
    actionTimeout: 15_000,
    navigationTimeout: 20_000,
    // A trace costs each passing journey a tenth of its time; to have one: npm run e2e -- NAME --trace=on.
    screenshot: 'only-on-failure',
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    launchOptions: {
      executablePath,
      // As root, in a container, Chromium cannot make its sandbox; the pages under test are our own.
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
