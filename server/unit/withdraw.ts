import { and, eq, isNull, ne } from 'drizzle-orm';
import { individuals, units } from '@/db/schema/history';
import { nominations } from '@/db/schema/nomination';
import { blocYears } from '@/db/schema/bloc';
import type { WithdrawUnitInput } from '@/domain/nominee/input';
import { mayDropNominee } from '@/domain/nominee/record';
import { may } from '@/domain/rights/may';
import { refuse } from '@/domain/shared/refusal';
import { actingPerson } from '../acting-person';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { demand, demandRight } from '../refused';
import { listUnits, type Unit } from './queries';

/**
 * An agency takes back a unit that was written down wrongly; it stays on record, and people of it belong to the agency only. Refusals:
 * `rights.otherAgency`, `unit.unknown`, `nominee.inUse`. Source: design 3 (nothing is deleted).
 */
export async function withdrawUnit(
  { tx, actor, now, record }: Context,
  { blocYearId, agencyId, unitId, reason }: WithdrawUnitInput,
): Promise<{ unitId: string }> {
  const scope = await getBlocYear(tx, blocYearId, now);
  const key = auditScope(scope);
  demandRight(may(actor, 'unit.withdrawn', scope, { agencyId }), key);
  await tx.alone(`nominees:${agencyId}`);
  const unit = (await listUnits(tx, agencyId)).find(({ id }) => id === unitId) ?? demand<Unit>(refuse('unit.unknown'));
  const uses = await tx
    .select({ number: nominations.number, year: blocYears.year })
    .from(nominations)
    .innerJoin(blocYears, eq(blocYears.id, nominations.blocYearId))
    .where(and(eq(nominations.unitId, unitId), ne(nominations.status, 'withdrawn')));
  demand(mayDropNominee(uses));
  await tx
    .update(units)
    .set({ withdrawnAt: now, withdrawnBy: actingPerson(actor), withdrawnReason: reason })
    .where(eq(units.id, unitId));
  await tx
    .update(individuals)
    .set({ unitId: null })
    .where(and(eq(individuals.unitId, unitId), isNull(individuals.withdrawnAt)));
  await record({
    action: 'unit.withdrawn',
    subjectId: unitId,
    scope: key,
    details: { agencyId, name: unit.name, reason },
  });
  return { unitId };
}
