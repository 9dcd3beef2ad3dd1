import { handoverItems, handovers } from '@/db/schema/leadership';
import { handoverChecklist } from '@/domain/leadership/checklist';
import { mayPrepare } from '@/domain/leadership/handover';
import type { PrepareHandoverInput } from '@/domain/leadership/input';
import { may } from '@/domain/rights/may';
import { newId } from '@/lib/id';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { demand, demandRight } from '../refused';
import { findHandover, readFloor } from './queries';

/**
 * Draws up the checklist of what the agency that leads now hands to the one acclaimed.
 * Refusals: those of `mayPrepare`. Source: domain 10.6, document 24 of 11.1.
 */
export async function prepareHandover(
  { tx, actor, now, record }: Context,
  input: PrepareHandoverInput,
): Promise<{ handoverId: string }> {
  const scope = await getBlocYear(tx, input.blocYearId, now);
  demandRight(may(actor, 'handover.prepared', scope), auditScope(scope));
  await tx.alone(`leadership:${scope.id}`);
  const { planYear, acclamations, recognition } = await readFloor(tx, scope, now);
  const { fromAgencyId, toAgencyId } = demand(
    mayPrepare({
      prepared: (await findHandover(tx, scope)) !== null,
      leadingAgencyId: scope.leadingAgencyId,
      acclaimed: acclamations,
      recognition,
      planYearLed: planYear?.leaders.some(({ role }) => role === 'leader') ?? false,
    }),
  );
  if (!planYear) throw new Error('A handover was allowed without a year to lead');
  const handoverId = newId();
  const key = auditScope(scope);
  await tx
    .insert(handovers)
    .values({ id: handoverId, ...key, planYearId: planYear.id, fromAgencyId, toAgencyId, preparedAt: now });
  await tx
    .insert(handoverItems)
    .values(
      handoverChecklist.map((label, i) => ({ id: newId(), ...key, handoverId, position: i + 1, label, note: '' })),
    );
  await record({
    action: 'handover.prepared',
    subjectId: handoverId,
    scope: key,
    details: { year: planYear.year, fromAgencyId, toAgencyId, items: handoverChecklist.length },
  });
  return { handoverId };
}
