import { leaderships } from '@/db/schema/bloc';
import { faultsOfAssignment, mayAssign } from '@/domain/leadership/assign';
import type { AssignInput } from '@/domain/leadership/input';
import { may } from '@/domain/rights/may';
import { formatDay } from '@/lib/format';
import { newId } from '@/lib/id';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { demand, demandFields, demandRight } from '../refused';
import { readAssignFacts } from './queries';

/**
 * The province assigns by its decision who leads a bloc, or is deputy, where no conference can: in the bloc's first year, for an empty
 * deputy's seat, and in the place of an agency that no longer belongs. The rights pass at once.
 * Refusals: those of `mayAssign` and of `faultsOfAssignment`. Source: domain 11.1 no. 1, 12.2.
 */
export async function assign(
  { tx, actor, now, record }: Context,
  { blocYearId, role, agencyId, from, number, decidedOn, signer }: AssignInput,
): Promise<{ leadershipId: string; role: 'leader' | 'deputy' }> {
  const scope = await getBlocYear(tx, blocYearId, now);
  demandRight(may(actor, 'leadership.assigned', scope), auditScope(scope));
  await tx.alone(`leadership:${scope.id}`);
  const facts = await readAssignFacts(tx, scope);
  const seat = demand(mayAssign(role, facts));
  demandFields(faultsOfAssignment({ role, agencyId, from, decidedOn }, facts, seat));
  const leadershipId = newId();
  const basis = `Quyết định số ${number} ngày ${formatDay(decidedOn)}, ${signer} ký`;
  await tx.insert(leaderships).values({
    id: leadershipId,
    ...auditScope(scope),
    agencyId,
    role,
    position: seat.position,
    from,
    startedAt: now,
    basis,
  });
  await record({
    action: 'leadership.assigned',
    subjectId: leadershipId,
    scope: auditScope(scope),
    details: {
      year: scope.year,
      role,
      position: seat.position,
      agencyId,
      from,
      basis,
      ...(seat.held ? { inPlaceOf: seat.held.agencyId } : {}),
    },
  });
  return { leadershipId, role };
}
