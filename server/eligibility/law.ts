import type { Reader } from '@/db/client';
import type { Law } from '@/domain/eligibility/facts';
import { ruleOn, type Asker, type RuleAnswer, type RuleKey } from '@/domain/rule/rule';
import type { IsoDate } from '@/domain/shared/dates';
import { rulesInForce, type Rule } from '../rule/queries';

/** The law of a day for whoever asks, out of its rules; each key is answered once. */
export function lawOf(rules: readonly Rule[], on: IsoDate, asker: Asker): Law {
  const answers = new Map<RuleKey, RuleAnswer>();
  return (key) => {
    const known = answers.get(key);
    if (known) return known;
    const answer = ruleOn(rules, key, on, asker);
    answers.set(key, answer);
    return answer;
  };
}

/** The law in force on a day, read once. */
export async function readLaw(reader: Reader, on: IsoDate, asker: Asker): Promise<Law> {
  return lawOf(await rulesInForce(reader, on), on, asker);
}
