import { and, asc, inArray } from 'drizzle-orm';
import type { Reader } from '@/db/client';
import { ruleValues } from '@/db/schema/regulation';
import type { RuleKey } from '@/domain/rule/rule';
import type { IsoDate } from '@/domain/shared/dates';
import { inForce } from '../regulation/in-force';

export type Rule = typeof ruleValues.$inferSelect;

const asListed = [asc(ruleValues.position), asc(ruleValues.key), asc(ruleValues.from)] as const;

/** The rules in force on a day, in the order of the catalogue. */
export async function rulesInForce(reader: Reader, on: IsoDate): Promise<Rule[]> {
  return reader
    .select()
    .from(ruleValues)
    .where(inForce(ruleValues, on))
    .orderBy(...asListed);
}

/** The rules of some keys in force on a day, for `ruleOn`. */
export async function rulesOf(reader: Reader, keys: readonly RuleKey[], on: IsoDate): Promise<Rule[]> {
  return reader
    .select()
    .from(ruleValues)
    .where(and(inArray(ruleValues.key, [...keys]), inForce(ruleValues, on)));
}

/** Every version of every rule, in the order of the catalogue, earliest first. */
export async function listRules(reader: Reader): Promise<Rule[]> {
  return reader
    .select()
    .from(ruleValues)
    .orderBy(...asListed);
}
