import { acclamations } from '@/db/schema/leadership';
import { acclaims } from '@/domain/leadership/acclaim';
import type { AcclaimInput } from '@/domain/leadership/input';
import { may } from '@/domain/rights/may';
import { newId } from '@/lib/id';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { demand, demandRight } from '../refused';
import { leaveOrder } from '../rotation/leave-order';
import { readFloor } from './queries';

/**
 * The conference that reviews the year acclaims who leads (or is deputy of) the next one, with the votes of the members present; where
 * it leaves the order of the rotation, its reason is kept.
 * Refusals: those of `acclaims` and of `mayLeaveOrder`. Source: charter (threshold of the leadership); domain 8.3 V3, 10.6.
 */
export async function acclaim(
  { tx, actor, now, record }: Context,
  input: AcclaimInput,
): Promise<{ acclamationId: string }> {
  const scope = await getBlocYear(tx, input.blocYearId, now);
  demandRight(may(actor, 'leadership.acclaimed', scope), auditScope(scope));
  await tx.alone(`leadership:${scope.id}`);
  const { facts, conference, planYear, acclamations: before } = await readFloor(tx, scope, now);
  const { base, position } = demand(acclaims(input, facts));
  if (!conference || !planYear) throw new Error('An acclamation was allowed without a conference');
  const passedOver = await leaveOrder({ tx, actor, now }, scope, { conference, planYear, acclaimed: before }, input);
  const { role, agencyId, votesFor } = input;
  const acclamationId = newId();
  await tx.insert(acclamations).values({
    id: acclamationId,
    ...auditScope(scope),
    conferenceId: conference.id,
    planYearId: planYear.id,
    role,
    position,
    agencyId,
    votesFor,
    base,
    acclaimedOn: scope.on,
    acclaimedAt: now,
  });
  await record({
    action: 'leadership.acclaimed',
    subjectId: acclamationId,
    scope: auditScope(scope),
    details: { year: planYear.year, role, position, agencyId, votesFor, base, on: scope.on, ...passedOver },
  });
  return { acclamationId };
}
