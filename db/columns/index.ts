import * as postgres from './postgres';
import * as sqlite from './sqlite';

/** The engine is chosen once, by the address of the database; PostgreSQL is the typed master. */
export const engine: 'postgres' | 'sqlite' = process.env.DATABASE_URL?.startsWith('postgres') ? 'postgres' : 'sqlite';

const kit = engine === 'postgres' ? postgres : (sqlite as unknown as typeof postgres);

export const {
  table,
  text,
  oneOf,
  integer,
  boolean,
  instant,
  day,
  json,
  bytes,
  index,
  unique,
  uniqueIndex,
  primaryKey,
  check,
} = kit;
