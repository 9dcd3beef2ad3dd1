// npm run generate -- --name covenant-signatures: one schema, a migration for each engine.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fail, must, root } from './run.mjs';

/** drizzle-kit writes "public" into foreign keys; our tables live in whatever schema the connection names. */
function freeFromPublic(folder) {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.sql'))) {
    const text = readFileSync(join(folder, file), 'utf8');
    const freed = text.replaceAll('"public".', '');
    if (freed !== text) writeFileSync(join(folder, file), freed);
  }
}

try {
  const args = process.argv.slice(2);
  if (!args.includes('--name')) throw new Error('Hãy đặt tên: npm run generate -- --name ten-thay-doi');
  for (const url of ['', 'postgres://schema-only']) {
    await must('drizzle-kit', ['generate', ...args], { env: { DATABASE_URL: url } });
  }
  freeFromPublic(join(root, 'db', 'migrations', 'postgres'));
} catch (error) {
  fail(error);
}
