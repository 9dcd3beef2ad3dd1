import { holds } from '@/db/schema/nomination';
import { mayOpenHold } from '@/domain/nomination/hold';
import type { OpenHoldInput } from '@/domain/nomination/input';
import { may } from '@/domain/rights/may';
import { newId } from '@/lib/id';
import { actingPerson } from '../acting-person';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { takeOffBallot } from '../nomination/take-off';
import { demand, demandRight } from '../refused';

/**
 * Stops everything that could be proposed for a member from a day on, with reason and basis (discipline, inspection, complaint), and
 * takes off the ballot what waits there for the vote.
 * Refusals: `hold.notMember`, `hold.inFuture`. Source: Decree 152/2025 Art 4(4); domain G-05.
 */
export async function openHold({ tx, actor, now, record }: Context, input: OpenHoldInput): Promise<{ holdId: string }> {
  const scope = await getBlocYear(tx, input.blocYearId, now);
  demandRight(may(actor, 'hold.opened', scope), auditScope(scope));
  await tx.alone(`ballot:${scope.id}`);
  await tx.alone(`nomination:${scope.id}`);
  demand(mayOpenHold(input, scope));
  const holdId = newId();
  const { agencyId, reason, basis, openedOn } = input;
  const openedBy = actingPerson(actor);
  await tx
    .insert(holds)
    .values({ id: holdId, ...auditScope(scope), agencyId, reason, basis, openedOn, openedAt: now, openedBy });
  const takenOff = await takeOffBallot(tx, scope, agencyId);
  await record({
    action: 'hold.opened',
    subjectId: holdId,
    scope: auditScope(scope),
    details: { agencyId, reason, basis, openedOn, takenOff },
  });
  return { holdId };
}
