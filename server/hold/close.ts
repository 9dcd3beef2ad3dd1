import { eq } from 'drizzle-orm';
import { holds } from '@/db/schema/nomination';
import { mayCloseHold } from '@/domain/nomination/hold';
import type { CloseHoldInput } from '@/domain/nomination/input';
import { may } from '@/domain/rights/may';
import { refuse } from '@/domain/shared/refusal';
import { actingPerson } from '../acting-person';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { demand, demandRight } from '../refused';
import { listHolds, type Hold } from './queries';

/**
 * Ends a hold from a day on. Refusals: `hold.unknown`, `hold.alreadyClosed`, `hold.closedBeforeOpened`, `hold.inFuture`.
 * Source: Decree 152/2025 Art 4(4); domain G-05.
 */
export async function closeHold(
  { tx, actor, now, record }: Context,
  input: CloseHoldInput,
): Promise<{ holdId: string }> {
  const scope = await getBlocYear(tx, input.blocYearId, now);
  demandRight(may(actor, 'hold.closed', scope), auditScope(scope));
  await tx.alone(`nomination:${scope.id}`);
  const hold =
    (await listHolds(tx, scope)).find(({ id }) => id === input.holdId) ?? demand<Hold>(refuse('hold.unknown'));
  demand(mayCloseHold(hold, input.closedOn, scope.on));
  await tx
    .update(holds)
    .set({ closedOn: input.closedOn, closedAt: now, closedBy: actingPerson(actor) })
    .where(eq(holds.id, hold.id));
  await record({
    action: 'hold.closed',
    subjectId: hold.id,
    scope: auditScope(scope),
    details: { agencyId: hold.agencyId, closedOn: input.closedOn },
  });
  return { holdId: hold.id };
}
