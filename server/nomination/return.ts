import { eq } from 'drizzle-orm';
import { nominationReturns, nominations } from '@/db/schema/nomination';
import type { ReturnNominationInput } from '@/domain/nomination/input';
import { mayDecide } from '@/domain/nomination/review';
import { mayAskBy } from '@/domain/nomination/send';
import { mayBecome } from '@/domain/nomination/status';
import { newId } from '@/lib/id';
import { actingPerson } from '../acting-person';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { demand, demandRight } from '../refused';
import { getForReview } from './queries';

/**
 * A leader or deputy sends a nomination back to its agency with a reason and the day by which to answer. Refusals: `nomination.unknown`, `rights.ownAgencyClosed`,
 * `nomination.notReviewer`, those of `mayBecome` and `mayAskBy`. Source: issue step 3; domain 10.4.
 */
export async function returnNomination(
  { tx, actor, now, record }: Context,
  input: ReturnNominationInput,
): Promise<{ nominationId: string }> {
  const scope = await getBlocYear(tx, input.blocYearId, now);
  await tx.alone(`nomination:${scope.id}`);
  const nomination = await getForReview(tx, scope, actor, input.nominationId);
  demandRight(mayDecide(actor, 'nomination.returned', scope, nomination), auditScope(scope));
  demand(mayBecome(nomination.status, 'returned'));
  const answerBy = input.answerBy ?? null;
  demand(mayAskBy(answerBy, scope.on));
  await tx.insert(nominationReturns).values({
    id: newId(),
    ...auditScope(scope),
    nominationId: nomination.id,
    reason: input.reason,
    answerBy,
    returnedOn: scope.on,
    returnedAt: now,
    returnedBy: actingPerson(actor),
  });
  await tx.update(nominations).set({ status: 'returned' }).where(eq(nominations.id, nomination.id));
  await record({
    action: 'nomination.returned',
    subjectId: nomination.id,
    scope: auditScope(scope),
    details: { number: nomination.number, agencyId: nomination.agencyId, reason: input.reason, answerBy },
  });
  return { nominationId: nomination.id };
}
