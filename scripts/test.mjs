// npm test: installs what is missing and runs every suite; the last line counts them all.
import { browser } from './browser.mjs';
import { journeys, lineOf, vitest } from './count.mjs';
import { install } from './install.mjs';
import { startPostgres } from './postgres.mjs';
import { endTidily, fail } from './run.mjs';
import { verify } from './verify.mjs';

/** The rows on PostgreSQL: beside the database of DATABASE_URL, else on a server of our own for as long as it takes. */
async function rowsOnPostgres() {
  const url = process.env.DATABASE_URL;
  if (url) return vitest('rows', { DATABASE_URL: url });
  const server = await startPostgres();
  try {
    return await vitest('rows', { DATABASE_URL: server.url });
  } finally {
    await server.stop();
  }
}

const suites = [
  { name: 'Kiểm tra mã nguồn', count: () => verify({ withTests: false }) },
  { name: 'Luật (domain)', count: () => vitest('domain') },
  { name: 'Dữ liệu và động từ trên SQLite', count: () => vitest('rows', { DATABASE_URL: '' }) },
  { name: 'Dữ liệu và động từ trên PostgreSQL', count: rowsOnPostgres },
  { name: 'Hành trình trong trình duyệt', count: async () => journeys({ CHROMIUM_PATH: await browser() }) },
];

endTidily();

try {
  await install();
  const counts = [];
  for (const { name, count } of suites) {
    const began = Date.now();
    console.log(`\n── ${name}`);
    const counted = await count().catch((error) => {
      console.error(error);
      return { passed: 0, failed: 1, skipped: 0 };
    });
    counts.push(counted);
    console.log(`── ${name}: ${lineOf([counted])} (${Math.round((Date.now() - began) / 1000)} giây)`);
  }
  process.exitCode = counts.some(({ failed }) => failed > 0) ? 1 : 0;
  console.log(`\n${lineOf(counts)}`);
} catch (error) {
  fail(error);
}
