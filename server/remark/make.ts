import { covenantRemarks } from '@/db/schema/covenant-draft';
import { mayAnswerRound } from '@/domain/covenant/consult';
import type { MakeRemarkInput } from '@/domain/covenant/input';
import { findParagraph } from '@/domain/covenant/paragraph';
import { decideRemark } from '@/domain/covenant/remark';
import { may } from '@/domain/rights/may';
import { newId } from '@/lib/id';
import { actingPerson } from '../acting-person';
import { auditScope, getBlocYear } from '../bloc/queries';
import { findRound } from '../consultation/queries';
import type { Context } from '../context';
import { firstClauses, paragraphsOf, readDraft } from '../covenant/draft';
import { findVersion } from '../covenant/queries';
import { demand, demandRight } from '../refused';
import { nextRemarkNumber } from './queries';

/**
 * An agency's word on one paragraph of the draft: a comment, other words for it, or both. Refusals: those of `mayAnswerRound` and of
 * `decideRemark`. Source: trust 4.7 row 8.
 */
export async function makeRemark(
  { tx, actor, now, record }: Context,
  { blocYearId, agencyId, kind, paragraphId, ...said }: MakeRemarkInput,
): Promise<{ remarkId: string; number: number }> {
  const scope = await getBlocYear(tx, blocYearId, now);
  const key = auditScope(scope);
  const { post } = demandRight(may(actor, 'remark.made', scope, { agencyId }), key);
  await tx.alone(`covenant:${scope.id}`);
  demand(mayAnswerRound(await findVersion(tx, scope), await findRound(tx, scope)));
  const draft = await readDraft(tx, scope, 1);
  const paragraph = findParagraph(paragraphsOf(scope, draft), { kind, id: paragraphId }, firstClauses(draft));
  const { was, comment, proposed } = demand(decideRemark(paragraph, said));
  const [remarkId, number] = [newId(), await nextRemarkNumber(tx, scope)];
  await tx.insert(covenantRemarks).values({
    id: remarkId,
    ...key,
    number,
    agencyId,
    personId: actingPerson(actor),
    post,
    paragraphKind: kind,
    paragraphId: paragraph?.id ?? paragraphId,
    was,
    comment,
    proposed,
    madeAt: now,
  });
  await record({
    action: 'remark.made',
    subjectId: remarkId,
    scope: key,
    details: { number, agencyId, paragraphKind: kind, was, comment, proposed },
  });
  return { remarkId, number };
}
