import { connectPostgres } from '@/db/connect-postgres';
import { connectSqlite } from '@/db/connect-sqlite';
import type { Place } from '@/db/place';

type Ask = (sql: string) => Promise<readonly Record<string, unknown>[]>;

/** The driver alone, for answers by hand-written SQL. */
export async function bareDriver(place: Place): Promise<{ ask: Ask; close: () => Promise<unknown> }> {
  if ('file' in place) {
    const connection = await connectSqlite(place.file, 'read');
    return {
      ask: async (sql) => connection.prepare(sql).all() as Record<string, unknown>[],
      close: async () => connection.close(),
    };
  }
  const connection = connectPostgres(place.url, place.schema, { max: 1, readOnly: true });
  return { ask: async (sql) => connection.unsafe(sql), close: () => connection.end() };
}
