import {
  boolean as pgBoolean,
  customType,
  integer as pgInteger,
  jsonb,
  pgTable,
  text as pgText,
  timestamp,
} from 'drizzle-orm/pg-core';

export { check, index, primaryKey, unique, uniqueIndex } from 'drizzle-orm/pg-core';

const bytea = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'bytea' });

export const table = pgTable;
export const text = (name: string) => pgText(name);
export const oneOf = <const V extends readonly [string, ...string[]]>(name: string, values: V) =>
  pgText(name, { enum: values as unknown as [V[number], ...V[number][]] });
export const integer = (name: string) => pgInteger(name);
export const boolean = (name: string) => pgBoolean(name);
/** A moment, to the millisecond, in UTC. */
export const instant = (name: string) => timestamp(name, { withTimezone: true, precision: 3, mode: 'date' });
/** A calendar day as YYYY-MM-DD. */
export const day = (name: string) => pgText(name);
export const json = <T>(name: string) => jsonb(name).$type<T>();
export const bytes = (name: string) => bytea(name);
