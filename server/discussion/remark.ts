import { discussionRemarks } from '@/db/schema/nomination';
import { mayDiscuss } from '@/domain/nomination/consolidate';
import type { RemarkInput } from '@/domain/nomination/review-input';
import { refuse } from '@/domain/shared/refusal';
import { newId } from '@/lib/id';
import { actingPerson } from '../acting-person';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { getForReview } from '../nomination/queries';
import { demandRight } from '../refused';

/**
 * A head that gave its opinion on a nomination says something to the others about it. Refusals: `nomination.unknown`, those of
 * `mayDiscuss`. Source: issue 6, "discussion".
 */
export async function remarkOn(
  { tx, actor, now, record }: Context,
  { blocYearId, nominationId, text }: RemarkInput,
): Promise<{ remarkId: string }> {
  const scope = await getBlocYear(tx, blocYearId, now);
  const key = auditScope(scope);
  await tx.alone(`nomination:${scope.id}`);
  const nomination = await getForReview(tx, scope, actor, nominationId);
  const { agencyId } = demandRight(mayDiscuss(actor, scope, nomination), key);
  if (agencyId === null) return demandRight(refuse('rights.notAppointed'), key);
  const remarkId = newId();
  await tx
    .insert(discussionRemarks)
    .values({ id: remarkId, ...key, nominationId, agencyId, personId: actingPerson(actor), text, madeAt: now });
  await record({
    action: 'discussion.remarked',
    subjectId: nominationId,
    scope: key,
    details: { number: nomination.number, agencyId, remarkId, text },
  });
  return { remarkId };
}
