import { reviewConflicts } from '@/db/schema/nomination';
import { mayDeclare } from '@/domain/nomination/conflict';
import type { DeclareConflictInput } from '@/domain/nomination/review-input';
import { newId } from '@/lib/id';
import { actingPerson } from '../acting-person';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { getForReview } from '../nomination/queries';
import { demandRight } from '../refused';

/** What was declared; `uncounted` tells whether an opinion given before no longer counts. */
export type ConflictDeclared = { number: number; uncounted: boolean; bloc: string; year: number };

/**
 * Somebody who judges nominations steps back from one, with the reason: from then on it is hidden from them, and a head takes the seat of
 * the agency out of every denominator. What they said before stays on record and does not count. Refusals: `nomination.unknown`, those of
 * `mayDeclare`. Source: issue 6, "declared conflicts"; peers group 7.
 */
export async function declareConflict(
  { tx, actor, now, record }: Context,
  { blocYearId, nominationId, kind, reason }: DeclareConflictInput,
): Promise<ConflictDeclared> {
  const scope = await getBlocYear(tx, blocYearId, now);
  const key = auditScope(scope);
  await tx.alone(`nomination:${scope.id}`);
  const nomination = await getForReview(tx, scope, actor, nominationId);
  const { agencyId, holdsSeat } = demandRight(mayDeclare(actor, scope, nomination), key);
  const personId = actingPerson(actor);
  await tx.insert(reviewConflicts).values({
    id: newId(),
    ...key,
    nominationId,
    agencyId,
    personId,
    kind,
    reason,
    holdsSeat,
    declaredAt: now,
  });
  const { number, given } = nomination;
  await record({
    action: 'conflict.declared',
    subjectId: nominationId,
    scope: key,
    details: { number, agencyId, kind, reason, holdsSeat },
  });
  const uncounted = given.some((one) => one.personId === personId || (holdsSeat && one.agencyId === agencyId));
  return { number, uncounted, bloc: scope.bloc.slug, year: scope.year };
}
