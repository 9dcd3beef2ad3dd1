import { join } from 'node:path';
import { drizzle as overSqlite } from 'drizzle-orm/better-sqlite3';
import { migrate as migrateSqlite } from 'drizzle-orm/better-sqlite3/migrator';
import { drizzle as overPostgres } from 'drizzle-orm/postgres-js';
import { migrate as migratePostgres } from 'drizzle-orm/postgres-js/migrator';
import { connectPostgres } from './connect-postgres';
import { connectSqlite } from './connect-sqlite';
import { postgresGuards, sqliteGuards } from './no-overlap';
import type { Place } from './place';

const folderOf = (engine: string) => join(import.meta.dirname, 'migrations', engine);

type Orphan = { table: string; rowid: number | null; parent: string };

async function sqlite(file: string, migrationsFolder: string, guards: string): Promise<void> {
  const connection = await connectSqlite(file, 'write');
  try {
    // A rebuilt table is dropped for a moment. Inside the migrator's transaction SQLite ignores this pragma, and the
    // drop would take the child rows along.
    connection.pragma('foreign_keys = OFF');
    migrateSqlite(overSqlite({ client: connection }), { migrationsFolder });
    connection.exec(guards);
    const orphans = connection.prepare<[], Orphan>('select "table", rowid, parent from pragma_foreign_key_check').all();
    if (orphans.length > 0) {
      const rows = orphans.map(({ table, rowid, parent }) => `${table} (rowid ${rowid ?? '?'}) → ${parent}`);
      throw new Error(`Sau khi nâng cấp cơ sở dữ liệu, các dòng sau trỏ đến dòng không còn: ${rows.join('; ')}.`);
    }
  } finally {
    connection.close();
  }
}

async function postgres(url: string, schema: string, migrationsFolder: string, guards: string): Promise<void> {
  const connection = connectPostgres(url, schema, { max: 1 });
  try {
    // Several processes may start at once; the lock ends with the connection.
    await connection`select pg_advisory_lock(hashtextextended(${`${schema}/migrate`}, 0))`;
    await migratePostgres(overPostgres({ client: connection }), { migrationsFolder, migrationsSchema: schema });
    await connection.unsafe(guards);
  } finally {
    await connection.end({ timeout: 5 });
  }
}

/**
 * Brings a place up to the newest migration on a connection of its own, creating file or schema where there is none. The guards of
 * periods belong to our own tables, not to the migrations of a test's `folder`.
 */
export async function migrateStore(place: Place, folder?: string): Promise<void> {
  if ('file' in place) await sqlite(place.file, folder ?? folderOf('sqlite'), folder ? '' : sqliteGuards());
  else await postgres(place.url, place.schema, folder ?? folderOf('postgres'), folder ? '' : postgresGuards());
}
