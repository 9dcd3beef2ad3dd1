import { existsSync } from 'node:fs';
import type { Place } from './client';
import { connectPostgres } from './open-postgres';

type Table = { readonly schema: string; readonly name: string };

async function tablesAround(url: string, schema: string): Promise<Table[]> {
  const connection = connectPostgres(url, schema, { max: 1, readOnly: true });
  try {
    return await connection<Table[]>`
      select table_schema as schema, table_name as name from information_schema.tables
      where table_schema not in ('pg_catalog', 'information_schema')
      order by table_schema, table_name`;
  } finally {
    await connection.end({ timeout: 5 });
  }
}

/** Tables of the same database that are not this place's, as schema.table; a file holds none. */
export async function findStrangers(place: Place): Promise<string[]> {
  if ('file' in place) return [];
  const tables = await tablesAround(place.url, place.schema);
  return tables.filter(({ schema }) => schema !== place.schema).map(({ schema, name }) => `${schema}.${name}`);
}

/** Whether nothing was ever kept in this place. */
export async function isEmpty(place: Place): Promise<boolean> {
  if ('file' in place) return !existsSync(place.file);
  const tables = await tablesAround(place.url, place.schema);
  return tables.every(({ schema }) => schema !== place.schema);
}
