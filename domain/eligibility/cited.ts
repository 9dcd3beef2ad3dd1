import type { RuleAnswer, RuleFacts } from '../rule/rule';
import type { Finding } from '../shared/finding';
import type { FormInForce, GroundInForce } from './facts';

/** What a rule found, before its clause is added. */
export type Found = Pick<Finding, 'verdict' | 'code' | 'params'>;

/** A finding with the clause and the version of the rule it was judged by. */
export function cited(found: Found, { code, from, citation }: Pick<RuleFacts, 'code' | 'from' | 'citation'>): Finding {
  return { ...found, citation, rule: { code, from } };
}

/** The same by the text of a form. */
export function byForm(found: Found, form: FormInForce): Finding {
  return cited(found, form);
}

/** The same by the text of a ground, named with its form. */
export function byGround(found: Found, form: FormInForce, ground: GroundInForce): Finding {
  return cited(found, { code: `${form.code}.${ground.code}`, from: ground.from, citation: ground.citation });
}

/**
 * What a rule of the day finds: what `judge` says where the rule is checked, that a human has to look where nobody has checked it, nothing
 * where there is no such rule on that day. Source: domain 0.5 and 16, C1 (an unchecked figure is never used silently).
 */
export function judged(answer: RuleAnswer, judge: (rule: RuleFacts) => Found | null): Finding | null {
  if (answer.is === 'missing') return null;
  if (answer.is === 'unverified') {
    const { code, from } = answer.rule;
    return { ...answer.finding, rule: { code, from } };
  }
  const found = judge(answer.rule);
  return found && cited(found, answer.rule);
}
