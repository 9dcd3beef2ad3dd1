import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type BetterSqlite from 'better-sqlite3';

/** Earlier versions may corrupt a database when a checkpoint resets the WAL file. */
const oldest = [3, 51, 3] as const;

/** better-sqlite3 13 does not fail on an older Node, it kills the process: so ask before importing it. */
async function driver() {
  if (Number(process.versions.napi) < 10) {
    throw new Error(`Cần Node.js 22.14 trở lên (đang chạy ${process.version}). Hãy dùng "npm start" hoặc "npm run".`);
  }
  const { default: Driver } = await import('better-sqlite3');
  return Driver;
}

function isNewEnough(version: string): boolean {
  const parts = version.split('.').map(Number);
  const at = oldest.findIndex((part, place) => parts[place] !== part);
  return at === -1 || (parts[at] ?? 0) > (oldest[at] ?? 0);
}

/** One connection with the settings every connection must have. */
export async function connectSqlite(file: string, use: 'read' | 'write'): Promise<BetterSqlite.Database> {
  const Driver = await driver();
  if (use === 'write') await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  const connection = new Driver(file, { readonly: use === 'read', timeout: 5000 });
  connection.pragma('busy_timeout = 5000');
  if (use === 'write') connection.pragma('journal_mode = WAL');
  connection.pragma('synchronous = FULL');
  connection.pragma('foreign_keys = ON');
  if (use === 'read') connection.pragma('query_only = ON');

  const version = String(connection.prepare('select sqlite_version()').pluck().get());
  if (!isNewEnough(version)) {
    connection.close();
    throw new Error(`Cần SQLite ${oldest.join('.')} trở lên, đang có ${version}.`);
  }
  return connection;
}
