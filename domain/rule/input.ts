import { z } from 'zod';
import { code, days, restsOn } from '../regulation/input';
import { id, line, optionalLine, paragraph } from '../shared/input';
import { ruleScopes } from './rule';
import { readValue, ruleUnits } from './value';

/** A kind of bloc as officials write it, and as it is kept. */
const blocKinds: Readonly<Record<string, string>> = { khối: 'khoi', khoi: 'khoi', cụm: 'cum', cum: 'cum' };

const content = {
  statement: paragraph(1000),
  /** Empty where the rule is words. */
  unit: z.enum(['', ...ruleUnits], { error: 'rule.unknownUnit' }).transform((unit) => (unit === '' ? null : unit)),
  value: optionalLine(40),
  scope: z.enum(ruleScopes, { error: 'form.required' }),
  scopeOf: optionalLine(60),
  citation: line(300),
  regulation: restsOn(),
  ...days,
};

/** Reads the number in its unit. Refusals: those of `readValue`, `rule.unitMissing` at `unit`. */
function figure(
  typed: { unit: (typeof ruleUnits)[number] | null; value: string },
  ctx: z.RefinementCtx,
): number | null {
  if (typed.unit === null) {
    if (typed.value !== '') ctx.addIssue({ code: 'custom', path: ['unit'], message: 'rule.unitMissing' });
    return null;
  }
  const read = readValue(typed.unit, typed.value);
  if (read.ok) return read.value;
  ctx.addIssue({ code: 'custom', path: ['value'], message: read.refusal.code });
  return null;
}

/** Refusals at `scopeOf`: `rule.scopeOfMissing`, `rule.scopeOfUnwanted`, `rule.unknownBlocKind`. */
function checkScope({ scope, scopeOf }: { scope: string; scopeOf: string }, ctx: z.RefinementCtx): void {
  const say = (message: string) => ctx.addIssue({ code: 'custom', path: ['scopeOf'], message });
  if (scope === 'national' && scopeOf !== '') say('rule.scopeOfUnwanted');
  if (scope !== 'national' && scopeOf === '') say('rule.scopeOfMissing');
  if (scope === 'blocKind' && scopeOf !== '' && !Object.hasOwn(blocKinds, scopeOf.toLowerCase()))
    say('rule.unknownBlocKind');
}

const keptScope = ({ scope, scopeOf }: { scope: string; scopeOf: string }): string =>
  scope === 'blocKind' ? (blocKinds[scopeOf.toLowerCase()] ?? scopeOf) : scopeOf;

/** `key` comes from the version that is followed; a rule of one's own is asked for by its code. */
export const AddRuleInput = z.object({ code: code(), key: optionalLine(60), ...content }).transform((typed, ctx) => {
  checkScope(typed, ctx);
  return { ...typed, scopeOf: keptScope(typed), key: typed.key || typed.code, value: figure(typed, ctx) };
});
export type AddRuleInput = z.output<typeof AddRuleInput>;

export const CorrectRuleInput = z.object({ id: id(), ...content }).transform((typed, ctx) => {
  checkScope(typed, ctx);
  return { ...typed, scopeOf: keptScope(typed), value: figure(typed, ctx) };
});
export type CorrectRuleInput = z.output<typeof CorrectRuleInput>;
