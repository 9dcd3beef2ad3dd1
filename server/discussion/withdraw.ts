import { and, eq, isNull } from 'drizzle-orm';
import { discussionRemarks } from '@/db/schema/nomination';
import { mayDiscuss } from '@/domain/nomination/consolidate';
import type { WithdrawRemarkInput } from '@/domain/nomination/review-input';
import { refuse } from '@/domain/shared/refusal';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { getForReview } from '../nomination/queries';
import { demandRight } from '../refused';

/**
 * Takes back one's own word in the discussion of a nomination; it stays on record and is no longer read. Refusals: `nomination.unknown`,
 * those of `mayDiscuss`, `discussion.notYours`, also for one that is not there. Source: issue 6, "discussion".
 */
export async function withdrawRemark(
  { tx, actor, now, record }: Context,
  { blocYearId, nominationId, remarkId }: WithdrawRemarkInput,
): Promise<{ remarkId: string }> {
  const scope = await getBlocYear(tx, blocYearId, now);
  const key = auditScope(scope);
  await tx.alone(`nomination:${scope.id}`);
  const nomination = await getForReview(tx, scope, actor, nominationId);
  demandRight(mayDiscuss(actor, scope, nomination), key);
  const withdrawn = await tx
    .update(discussionRemarks)
    .set({ withdrawnAt: now })
    .where(
      and(
        eq(discussionRemarks.id, remarkId),
        eq(discussionRemarks.nominationId, nominationId),
        eq(discussionRemarks.personId, actor.personId ?? ''),
        isNull(discussionRemarks.withdrawnAt),
      ),
    )
    .returning({ id: discussionRemarks.id });
  if (withdrawn.length === 0) return demandRight(refuse('discussion.notYours'), key);
  await record({
    action: 'discussion.withdrawn',
    subjectId: nominationId,
    scope: key,
    details: { number: nomination.number, remarkId },
  });
  return { remarkId };
}
