import { and, eq, ne } from 'drizzle-orm';
import { blocYears } from '@/db/schema/bloc';
import { individuals } from '@/db/schema/history';
import { nominations } from '@/db/schema/nomination';
import type { WithdrawIndividualInput } from '@/domain/nominee/input';
import { mayDropNominee } from '@/domain/nominee/record';
import { may } from '@/domain/rights/may';
import { refuse } from '@/domain/shared/refusal';
import { actingPerson } from '../acting-person';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { demand, demandRight } from '../refused';
import { listIndividuals } from './queries';

/**
 * An agency takes back a person who was written down wrongly; that they were stays on record. Refusals: `rights.otherAgency`,
 * `individual.unknown`, `nominee.inUse`. Source: design 3 (nothing is deleted).
 */
export async function withdrawIndividual(
  { tx, actor, now, record }: Context,
  { blocYearId, agencyId, individualId, reason }: WithdrawIndividualInput,
): Promise<{ individualId: string }> {
  const scope = await getBlocYear(tx, blocYearId, now);
  const key = auditScope(scope);
  demandRight(may(actor, 'individual.withdrawn', scope, { agencyId }), key);
  await tx.alone(`nominees:${agencyId}`);
  if (!(await listIndividuals(tx, agencyId)).some(({ id }) => id === individualId))
    demand(refuse('individual.unknown'));
  const uses = await tx
    .select({ number: nominations.number, year: blocYears.year })
    .from(nominations)
    .innerJoin(blocYears, eq(blocYears.id, nominations.blocYearId))
    .where(and(eq(nominations.individualId, individualId), ne(nominations.status, 'withdrawn')));
  demand(mayDropNominee(uses));
  await tx
    .update(individuals)
    .set({ withdrawnAt: now, withdrawnBy: actingPerson(actor), withdrawnReason: reason })
    .where(eq(individuals.id, individualId));
  await record({
    action: 'individual.withdrawn',
    subjectId: individualId,
    scope: key,
    details: { agencyId, reason },
  });
  return { individualId };
}
