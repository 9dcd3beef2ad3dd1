import { and, eq } from 'drizzle-orm';
import { ballotNominees } from '@/db/schema/ballot';
import { reviewConflicts } from '@/db/schema/nomination';
import { decideWithdrawal } from '@/domain/nomination/conflict';
import type { WithdrawConflictInput } from '@/domain/nomination/review-input';
import { refuse } from '@/domain/shared/refusal';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { getForReview } from '../nomination/queries';
import { demand, demandRight } from '../refused';

/**
 * Takes back that one is concerned by a nomination, with the reason, while no ballot on it is prepared; a new head takes back the seat of
 * the agency only. What was said before counts again. Refusals: `nomination.unknown`, `conflict.unknown`, those of `decideWithdrawal`.
 * Source: issue 6, "declared conflicts".
 */
export async function withdrawConflict(
  { tx, actor, now, record }: Context,
  { blocYearId, nominationId, conflictId, reason }: WithdrawConflictInput,
): Promise<{ number: number }> {
  const scope = await getBlocYear(tx, blocYearId, now);
  const key = auditScope(scope);
  await tx.alone(`ballot:${scope.id}`);
  await tx.alone(`nomination:${scope.id}`);
  const { number, status, conflicts } = await getForReview(tx, scope, actor, nominationId);
  const conflict = conflicts.find(({ id }) => id === conflictId);
  if (!conflict) return demand(refuse('conflict.unknown'));
  const onBallot = await tx
    .select({ id: ballotNominees.id })
    .from(ballotNominees)
    .where(and(eq(ballotNominees.blocYearId, scope.id), eq(ballotNominees.nominationId, nominationId)))
    .limit(1);
  const decision = decideWithdrawal(actor, scope, conflict, { status, onPreparedBallot: onBallot.length > 0 });
  const what =
    !decision.ok && decision.refusal.code === 'conflict.notYours' ? demandRight(decision, key) : demand(decision);
  await tx
    .update(reviewConflicts)
    .set(what === 'seat' ? { holdsSeat: false } : { withdrawnAt: now, withdrawnReason: reason })
    .where(eq(reviewConflicts.id, conflictId));
  await record({
    action: 'conflict.withdrawn',
    subjectId: nominationId,
    scope: key,
    details: { number, agencyId: conflict.agencyId, what, reason },
  });
  return { number };
}
