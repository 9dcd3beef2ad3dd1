import type { Reader } from '@/db/client';

/**
 * A statement that each store prepares once and every request runs: building its text costs several times what running it does.
 * Values come in by `sql.placeholder`; those of a moment or a JSON column need their column: `sql.param(sql.placeholder('now'), column)`.
 */
export function prepared<S>(build: (reader: Reader) => S): (reader: Reader) => S {
  const statements = new WeakMap<Reader, S>();
  return (reader) => {
    const statement = statements.get(reader) ?? build(reader);
    statements.set(reader, statement);
    return statement;
  };
}
