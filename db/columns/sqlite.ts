import { blob, integer as sqliteInteger, sqliteTable, text as sqliteText } from 'drizzle-orm/sqlite-core';

export { check, index, primaryKey, unique, uniqueIndex } from 'drizzle-orm/sqlite-core';

export const table = sqliteTable;
export const text = (name: string) => sqliteText(name);
export const oneOf = <const V extends readonly [string, ...string[]]>(name: string, values: V) =>
  sqliteText(name, { enum: values as unknown as [V[number], ...V[number][]] });
export const integer = (name: string) => sqliteInteger(name);
export const boolean = (name: string) => sqliteInteger(name, { mode: 'boolean' });
export const instant = (name: string) => sqliteInteger(name, { mode: 'timestamp_ms' });
export const day = (name: string) => sqliteText(name);
export const json = <T>(name: string) => sqliteText(name, { mode: 'json' }).$type<T>();
export const bytes = (name: string) => blob(name, { mode: 'buffer' });
