import { and, gte, isNull, lte, or, type SQL } from 'drizzle-orm';
import type { awardForms, awardGrounds } from '@/db/schema/award';
import type { regulations, ruleValues } from '@/db/schema/regulation';
import type { IsoDate } from '@/domain/shared/dates';

type DatedTable = typeof awardForms | typeof awardGrounds | typeof regulations | typeof ruleValues;

/** The rows of a table that are in force on a day. */
export function inForce({ from, to }: Pick<DatedTable, 'from' | 'to'>, on: IsoDate): SQL | undefined {
  return and(lte(from, on), or(isNull(to), gte(to, on)));
}
