import { eq } from 'drizzle-orm';
import { individualRatings } from '@/db/schema/history';
import type { WithdrawIndividualRatingInput } from '@/domain/nominee/input';
import { may } from '@/domain/rights/may';
import { refuse } from '@/domain/shared/refusal';
import { actingPerson } from '../acting-person';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { demand, demandRight } from '../refused';
import { listIndividualRatings } from './queries';

/**
 * An agency takes back a rating of one of its people that was written down wrongly; it stays on record. Refusals: `rights.otherAgency`,
 * `individualRating.unknown`. Source: design 3 (nothing is deleted).
 */
export async function withdrawIndividualRating(
  { tx, actor, now, record }: Context,
  { blocYearId, agencyId, ratingId, reason }: WithdrawIndividualRatingInput,
): Promise<{ ratingId: string }> {
  const scope = await getBlocYear(tx, blocYearId, now);
  const key = auditScope(scope);
  demandRight(may(actor, 'individualRating.withdrawn', scope, { agencyId }), key);
  await tx.alone(`nominees:${agencyId}`);
  if (!(await listIndividualRatings(tx, [agencyId])).some(({ id }) => id === ratingId))
    demand(refuse('individualRating.unknown'));
  await tx
    .update(individualRatings)
    .set({ withdrawnAt: now, withdrawnBy: actingPerson(actor), withdrawnReason: reason })
    .where(eq(individualRatings.id, ratingId));
  await record({
    action: 'individualRating.withdrawn',
    subjectId: ratingId,
    scope: key,
    details: { agencyId, reason },
  });
  return { ratingId };
}
