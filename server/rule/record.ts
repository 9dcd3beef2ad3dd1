import { and, eq, inArray, max } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { ruleValues } from '@/db/schema/regulation';
import type { Verification } from '@/domain/regulation/regulation';
import { mayInstallation } from '@/domain/rights/may';
import type { AddRuleInput, CorrectRuleInput } from '@/domain/rule/input';
import type { RuleFacts } from '@/domain/rule/rule';
import { dayOf } from '@/domain/shared/dates';
import { mayCorrect, onePerDay } from '@/domain/shared/versions';
import { newId } from '@/lib/id';
import type { Context } from '../context';
import { demand, demandRight } from '../refused';
import { demandKnown, makeRoom, unchecked } from '../regulation/versions';

type RecordRulesInput = readonly (RuleFacts & Verification & { readonly regulation: string | null })[];

/**
 * Records rules with their versions, in the order given; all or none. Refusals: `rights.notAppointed`, `version.periodsOverlap`.
 * Source: domain 5 and 7.
 */
export async function recordRules(
  { tx, actor, now, record }: Context,
  inputs: RecordRulesInput,
): Promise<{ recorded: number }> {
  demandRight(mayInstallation(actor, 'rule.recorded', dayOf(now)), null);
  await tx.alone('version:rule');
  const keys = [...new Set(inputs.map(({ key }) => key))];
  const held = keys.length > 0 ? await tx.select().from(ruleValues).where(inArray(ruleValues.key, keys)) : [];
  demand(
    onePerDay(
      [...held, ...inputs].map(({ key, scope, scopeOf, from, to }) => ({
        name: `${key} ${scope} ${scopeOf}`,
        from,
        to,
      })),
    ),
  );
  const first = await nextPosition(tx);
  if (inputs.length > 0)
    await tx
      .insert(ruleValues)
      .values(
        inputs.map((input) => ({ id: newId(), ...input, position: first + keys.indexOf(input.key), recordedAt: now })),
      );
  await record({ action: 'rule.recorded', subjectId: 'rules', scope: null, details: { keys } });
  return { recorded: inputs.length };
}

/**
 * Adds a rule, or a new version of one from a day on; the version before it of the same scope ends the day before. It is unchecked
 * until somebody vouches for it. Refusals: `rights.notAppointed`, `regulation.unknownCode` at `regulation`, those of `placeVersion`.
 */
export async function addRule(
  { tx, actor, now, record }: Context,
  input: AddRuleInput,
): Promise<{ id: string; code: string }> {
  demandRight(mayInstallation(actor, 'rule.recorded', dayOf(now)), null);
  await tx.alone('version:rule');
  await demandKnown(tx, input.regulation ? [input.regulation] : [], 'regulation');
  const siblings = await tx.select().from(ruleValues).where(eq(ruleValues.key, input.key));
  const held = siblings.filter(({ scope, scopeOf }) => scope === input.scope && scopeOf === input.scopeOf);
  const { ended } = await makeRoom(tx, 'rule', held, input);
  const id = newId();
  const position = siblings[0]?.position ?? (await nextPosition(tx));
  await tx.insert(ruleValues).values({ id, ...input, ...unchecked, position, recordedAt: now });
  await record({ action: 'rule.recorded', subjectId: id, scope: null, details: { ...input, ended } });
  return { id, code: input.code };
}

/**
 * Corrects a version of a rule nobody has checked yet; code and key stay. What it said before is kept with the event. Refusals:
 * `rights.notAppointed`, `regulation.unknownCode` at `regulation`, those of `mayCorrect`.
 */
export async function correctRule(
  { tx, actor, now, record }: Context,
  { id, ...input }: CorrectRuleInput,
): Promise<{ id: string; code: string }> {
  demandRight(mayInstallation(actor, 'rule.corrected', dayOf(now)), null);
  await tx.alone('version:rule');
  await demandKnown(tx, input.regulation ? [input.regulation] : [], 'regulation');
  const [version] = await tx.select().from(ruleValues).where(eq(ruleValues.id, id));
  if (!version) throw new Error(`No rule ${id}`);
  const { scope, scopeOf } = input;
  const held = await tx
    .select()
    .from(ruleValues)
    .where(and(eq(ruleValues.key, version.key), eq(ruleValues.scope, scope), eq(ruleValues.scopeOf, scopeOf)));
  demand(
    mayCorrect(
      version,
      held.filter((each) => each.id !== id),
      input,
    ),
  );
  await tx.update(ruleValues).set(input).where(eq(ruleValues.id, id));
  await record({
    action: 'rule.corrected',
    subjectId: id,
    scope: null,
    details: { before: { ...version, recordedAt: version.recordedAt.toISOString() }, after: input },
  });
  return { id, code: version.code };
}

async function nextPosition(tx: Tx): Promise<number> {
  const [last] = await tx.select({ position: max(ruleValues.position) }).from(ruleValues);
  return (last?.position ?? 0) + 1;
}
