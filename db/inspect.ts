import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { connectPostgres } from './connect-postgres';
import { connectSqlite } from './connect-sqlite';
import type { Place } from './place';

type Inspection = {
  /** Nothing was ever kept here. */
  readonly empty: boolean;
  /** What the place says it is; nothing while it is being filled. */
  readonly kind: string | undefined;
  /** Every migration was done. */
  readonly current: boolean;
  /** Tables of the same database that are not this place's, as schema.table. */
  readonly strangers: readonly string[];
};

const nothing: Inspection = { empty: true, kind: undefined, current: false, strangers: [] };
const kindQuery = 'select kind from installation';
const lastMigrationQuery = 'select max(created_at) from __drizzle_migrations';

async function newestMigration(engine: string): Promise<number> {
  const file = join(import.meta.dirname, 'migrations', engine, 'meta', '_journal.json');
  const journal = JSON.parse(await readFile(file, 'utf8')) as { entries: { when: number }[] };
  return Math.max(...journal.entries.map(({ when }) => when));
}

async function inspectFile(file: string): Promise<Inspection> {
  if (!existsSync(file)) return nothing;
  const connection = await connectSqlite(file, 'read');
  try {
    const ask = (query: string) => connection.prepare(query).pluck().get();
    const has = (table: string) => connection.prepare('select 1 from sqlite_schema where name = ?').get(table);
    return {
      empty: false,
      kind: has('installation') ? (ask(kindQuery) as string | undefined) : undefined,
      current: has('__drizzle_migrations') ? ask(lastMigrationQuery) === (await newestMigration('sqlite')) : false,
      strangers: [],
    };
  } finally {
    connection.close();
  }
}

async function inspectSchema(url: string, schema: string): Promise<Inspection> {
  const connection = connectPostgres(url, schema, { max: 1, readOnly: true });
  try {
    const tables = await connection<{ schema: string; name: string }[]>`
      select table_schema as schema, table_name as name from information_schema.tables
      where table_schema not in ('pg_catalog', 'information_schema')
      order by table_schema, table_name`;
    const ask = async (query: string) => (await connection.unsafe(query).values()).at(0)?.at(0) as string | undefined;
    const has = (table: string) => tables.some((found) => found.schema === schema && found.name === table);
    return {
      empty: tables.every((found) => found.schema !== schema),
      kind: has('installation') ? await ask(kindQuery) : undefined,
      current: has('__drizzle_migrations')
        ? Number(await ask(lastMigrationQuery)) === (await newestMigration('postgres'))
        : false,
      strangers: tables.filter((found) => found.schema !== schema).map((found) => `${found.schema}.${found.name}`),
    };
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    throw new Error(`Không mở được cơ sở dữ liệu trong DATABASE_URL: ${words}.`, { cause: error });
  } finally {
    await connection.end({ timeout: 5 });
  }
}

/**
 * Looks at a place without changing it, before anybody decides to open, fill or refuse it. It asks the drivers and not
 * Drizzle, which takes longer to load than a whole start may take.
 */
export async function inspect(place: Place): Promise<Inspection> {
  return 'file' in place ? inspectFile(place.file) : inspectSchema(place.url, place.schema);
}
