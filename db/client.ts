import type { WithSubquery } from 'drizzle-orm';
import type { PgDatabase } from 'drizzle-orm/pg-core';
import type { PostgresJsQueryResultHKT } from 'drizzle-orm/postgres-js';
import { env } from '@/lib/env';
import { engine } from './columns';
import { type Place, placeOf } from './place';

/** Drizzle as PostgreSQL types it; what SQLite cannot do is left out of the three types below. */
export type Database = PgDatabase<PostgresJsQueryResultHKT>;

/** Reads what is committed, outside any transaction. */
export type Reader = Pick<Database, 'select' | 'selectDistinct' | '$count' | '$with'> & {
  with(...queries: WithSubquery[]): Pick<ReturnType<Database['with']>, 'select' | 'selectDistinct'>;
};

/** Reads its own writes; exists only inside a transaction. */
export type Writer = Reader & Pick<Database, 'insert' | 'update' | 'delete'>;

export type Tx = Writer & {
  /** Waits until no other transaction holds this name, then holds it to the end. Call it before reading what it guards. */
  alone(name: string): Promise<void>;
  /** Reads beside this transaction, as everybody does: for what is remembered under a head that the transaction itself has read. */
  readonly committed: Reader;
};

export type Store = {
  readonly engine: 'postgres' | 'sqlite';
  readonly read: Reader;
  /**
   * Keeps everything `work` wrote, or nothing if it throws. PostgreSQL may run `work` again after a collision,
   * so it touches nothing but the database; a transaction inside a transaction is refused.
   */
  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  close(): Promise<void>;
};

/** Opens a migrated database. The drivers are loaded here, not at import, so that a build never touches them. */
export async function openStore(place: Place): Promise<Store> {
  const wanted = 'file' in place ? 'sqlite' : 'postgres';
  if (wanted !== engine) {
    throw new Error(`The columns were made for ${engine}, the place is ${wanted}: set or unset DATABASE_URL at start.`);
  }
  if ('file' in place) return (await import('./open-sqlite')).openSqlite(place.file);
  return (await import('./open-postgres')).openPostgres(place.url, place.schema);
}

const shared = globalThis as typeof globalThis & { giaoUocStore?: Promise<Store> };

/** The one store of this process; kept on globalThis because Next loads a module more than once. */
export function getStore(): Promise<Store> {
  shared.giaoUocStore ??= openStore(placeOf(env())).catch((error: unknown) => {
    shared.giaoUocStore = undefined;
    throw error;
  });
  return shared.giaoUocStore;
}
