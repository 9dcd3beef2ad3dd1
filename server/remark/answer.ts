import { eq } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { covenantClauses, covenantRemarks } from '@/db/schema/covenant-draft';
import { planIndicators, planTasks } from '@/db/schema/plan';
import { decideAnswer } from '@/domain/covenant/answer-remark';
import { mayDraft } from '@/domain/covenant/clause';
import type { AnswerRemarkInput } from '@/domain/covenant/input';
import { findParagraph, type Paragraph, type Words } from '@/domain/covenant/paragraph';
import { may } from '@/domain/rights/may';
import { newId } from '@/lib/id';
import { actingPerson } from '../acting-person';
import { auditScope, getBlocYear, type BlocYearScope } from '../bloc/queries';
import type { Context } from '../context';
import { firstClauses, paragraphsOf, readDraft } from '../covenant/draft';
import { findVersion } from '../covenant/queries';
import { demand, demandRight } from '../refused';
import { getRemark } from './queries';

/**
 * Those who keep the bloc answer a remark: taken as proposed, taken in other words, or not taken. The paragraph takes the words at once.
 * Refusals: `covenant.alreadyFrozen` and those of `decideAnswer`. Source: trust 4.7 row 8.
 */
export async function answerRemark(
  { tx, actor, now, record }: Context,
  { blocYearId, remarkId, ...answered }: AnswerRemarkInput,
): Promise<{ number: number; answer: AnswerRemarkInput['answer'] }> {
  const scope = await getBlocYear(tx, blocYearId, now);
  const key = auditScope(scope);
  const { post } = demandRight(may(actor, 'remark.answered', scope), key);
  await tx.alone(`covenant:${scope.id}`);
  await tx.alone(`plan:${scope.id}`);
  demand(mayDraft(await findVersion(tx, scope)));
  const remark = await getRemark(tx, scope, remarkId);
  const draft = await readDraft(tx, scope, 1);
  const about = { kind: remark.paragraphKind, id: remark.paragraphId };
  const paragraph = findParagraph(paragraphsOf(scope, draft), about, firstClauses(draft));
  const { taken } = demand(decideAnswer(remark, paragraph, answered));
  const by = { writtenAt: now, writtenBy: actingPerson(actor) };
  if (taken && paragraph) await rewrite(tx, scope, paragraph, taken, by);
  const { answer, reason } = answered;
  await tx
    .update(covenantRemarks)
    .set({ answer, answerReason: reason, taken, answeredPost: post, answeredBy: by.writtenBy, answeredAt: now })
    .where(eq(covenantRemarks.id, remarkId));
  await record({
    action: 'remark.answered',
    subjectId: remarkId,
    scope: key,
    details: { number: remark.number, answer, reason, taken },
  });
  return { number: remark.number, answer };
}

type By = { readonly writtenAt: Date; readonly writtenBy: string };

async function rewrite(tx: Tx, scope: BlocYearScope, { kind, id }: Paragraph, words: Words, by: By): Promise<void> {
  const { text, target, unit } = words;
  const { writtenBy } = by;
  if (kind === 'task') await tx.update(planTasks).set({ text, writtenBy }).where(eq(planTasks.id, id));
  if (kind === 'indicator')
    await tx.update(planIndicators).set({ text, target, unit, writtenBy }).where(eq(planIndicators.id, id));
  if (kind !== 'clause') return;
  // Usual words are no row yet: what was taken is the first paragraph of their kind.
  if (id === 'opening' || id === 'closing')
    await tx.insert(covenantClauses).values({ id: newId(), ...auditScope(scope), kind: id, number: 1, text, ...by });
  else
    await tx
      .update(covenantClauses)
      .set({ text, ...by })
      .where(eq(covenantClauses.id, id));
}
