import { individuals } from '@/db/schema/history';
import type { RecordIndividualInput } from '@/domain/nominee/input';
import { mayRecordIndividual } from '@/domain/nominee/record';
import { may } from '@/domain/rights/may';
import { refuse } from '@/domain/shared/refusal';
import { fold } from '@/lib/fold';
import { newId } from '@/lib/id';
import { actingPerson } from '../acting-person';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { demand, demandRight } from '../refused';
import { listUnits } from '../unit/queries';
import { listIndividuals } from './queries';

/**
 * An agency writes down one of its people who may be proposed: no more than tells two people apart and what the forms ask. Refusals:
 * `rights.otherAgency`, `unit.ofOther` (a unit of another agency, or none), those of `mayRecordIndividual`. Source: Law 91/2025/QH15;
 * domain 4.2; issue 6.
 */
export async function recordIndividual(
  { tx, actor, now, record }: Context,
  { blocYearId, agencyId, ...person }: RecordIndividualInput,
): Promise<{ individualId: string; name: string }> {
  const scope = await getBlocYear(tx, blocYearId, now);
  const key = auditScope(scope);
  demandRight(may(actor, 'individual.recorded', scope, { agencyId }), key);
  await tx.alone(`nominees:${agencyId}`);
  const { unitId, name, birthYear, post, informedOn } = person;
  if (unitId !== null && !(await listUnits(tx, agencyId)).some(({ id }) => id === unitId))
    demand(refuse('unit.ofOther', undefined, 'unitId'));
  const known = (await listIndividuals(tx, agencyId)).map((one) => ({ ...one, postFold: fold(one.post) }));
  const nameFold = fold(name);
  demand(mayRecordIndividual({ nameFold, birthYear, postFold: fold(post), informedOn }, known, scope.on));
  const individualId = newId();
  await tx
    .insert(individuals)
    .values({ id: individualId, agencyId, ...person, nameFold, recordedAt: now, recordedBy: actingPerson(actor) });
  // The log keeps who was written down by id only: of a person's data it needs no copy.
  await record({
    action: 'individual.recorded',
    subjectId: individualId,
    scope: key,
    details: { agencyId, unitId, informedOn },
  });
  return { individualId, name };
}
