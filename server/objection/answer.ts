import { eq } from 'drizzle-orm';
import { objections } from '@/db/schema/objection';
import type { AnswerObjectionInput } from '@/domain/objection/input';
import { isOpen, mayAnswer } from '@/domain/objection/objection';
import { actingPerson } from '../acting-person';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { demand, demandRight } from '../refused';
import { getObjection } from './queries';

/**
 * Who keeps the bloc answers an objection; of the agency that leads, a deputy's head does. Once, and in words. Refusals: `objection.unknown`,
 * those of `mayAnswer` and `isOpen`. Source: domain 6, 11.1 no. 26.
 */
export async function answerObjection(
  { tx, actor, now, record }: Context,
  { blocYearId, objectionId, outcome, answer }: AnswerObjectionInput,
): Promise<{ number: number }> {
  const scope = await getBlocYear(tx, blocYearId, now);
  await tx.alone(`objection:${scope.id}`);
  const objection = await getObjection(tx, scope, objectionId);
  demandRight(mayAnswer(actor, scope, objection.facts), auditScope(scope));
  demand(isOpen(objection.facts));
  await tx
    .update(objections)
    .set({ outcome, answer, answeredOn: scope.on, answeredAt: now, answeredBy: actingPerson(actor) })
    .where(eq(objections.id, objectionId));
  await record({
    action: 'objection.answered',
    subjectId: objectionId,
    scope: auditScope(scope),
    details: { number: objection.number, outcome, answer },
  });
  return { number: objection.number };
}
