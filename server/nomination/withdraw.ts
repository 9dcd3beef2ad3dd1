import { eq } from 'drizzle-orm';
import { nominations } from '@/db/schema/nomination';
import type { WithdrawNominationInput } from '@/domain/nomination/input';
import { mayWithdraw } from '@/domain/nomination/status';
import { may } from '@/domain/rights/may';
import { actingPerson } from '../acting-person';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { demand, demandRight } from '../refused';
import { getForReview } from './queries';
import { isOverQuota } from './quota';

/**
 * The head takes the agency's nomination back, before it is on a ballot, or where the bloc approved more than its quota. Refusals: `nomination.unknown`, `rights.otherAgency`, those of
 * `mayWithdraw`. Source: domain 10.4.
 */
export async function withdrawNomination(
  { tx, actor, now, record }: Context,
  input: WithdrawNominationInput,
): Promise<{ nominationId: string }> {
  const scope = await getBlocYear(tx, input.blocYearId, now);
  await tx.alone(`nomination:${scope.id}`);
  const nomination = await getForReview(tx, scope, actor, input.nominationId);
  demandRight(may(actor, 'nomination.withdrawn', scope, { agencyId: nomination.agencyId }), auditScope(scope));
  demand(mayWithdraw(nomination.status, await isOverQuota(tx, scope, nomination.formCode)));
  await tx
    .update(nominations)
    .set({ status: 'withdrawn', withdrawnOn: scope.on, withdrawnAt: now, withdrawnBy: actingPerson(actor) })
    .where(eq(nominations.id, nomination.id));
  await record({
    action: 'nomination.withdrawn',
    subjectId: nomination.id,
    scope: auditScope(scope),
    details: { number: nomination.number, agencyId: nomination.agencyId, from: nomination.status },
  });
  return { nominationId: nomination.id };
}
