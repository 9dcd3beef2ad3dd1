import { units } from '@/db/schema/history';
import type { RecordUnitInput } from '@/domain/nominee/input';
import { mayRecordUnit } from '@/domain/nominee/record';
import { may } from '@/domain/rights/may';
import { fold } from '@/lib/fold';
import { newId } from '@/lib/id';
import { actingPerson } from '../acting-person';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { demand, demandRight } from '../refused';
import { listUnits } from './queries';

/** An agency writes down a unit inside it that can be proposed. Refusals: `rights.otherAgency`, those of `mayRecordUnit`. Source: issue 6. */
export async function recordUnit(
  { tx, actor, now, record }: Context,
  { blocYearId, agencyId, name }: RecordUnitInput,
): Promise<{ unitId: string; name: string }> {
  const scope = await getBlocYear(tx, blocYearId, now);
  const key = auditScope(scope);
  demandRight(may(actor, 'unit.recorded', scope, { agencyId }), key);
  await tx.alone(`nominees:${agencyId}`);
  const nameFold = fold(name);
  demand(mayRecordUnit(nameFold, await listUnits(tx, agencyId)));
  const unitId = newId();
  await tx
    .insert(units)
    .values({ id: unitId, agencyId, name, nameFold, recordedAt: now, recordedBy: actingPerson(actor) });
  await record({ action: 'unit.recorded', subjectId: unitId, scope: key, details: { agencyId, name } });
  return { unitId, name };
}
