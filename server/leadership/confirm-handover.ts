import { eq } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { leaderships } from '@/db/schema/bloc';
import { handoverConfirmations, handovers } from '@/db/schema/leadership';
import { mayConfirm } from '@/domain/leadership/handover';
import type { ConfirmHandoverInput } from '@/domain/leadership/input';
import { may } from '@/domain/rights/may';
import { formatDay } from '@/lib/format';
import { newId } from '@/lib/id';
import { actingPerson } from '../acting-person';
import { auditScope, getBlocYear, type BlocYearScope } from '../bloc/queries';
import type { Context } from '../context';
import { demand, demandRight } from '../refused';
import { findHandover, readFloor, type Floor } from './queries';

/**
 * The head of the outgoing or of the incoming agency confirms the handover. With the second confirmation the leadership passes, in
 * the same transaction: whoever leads the bloc is the one whose leadership began last, so the rights of both years move at that
 * moment, in sessions already open too.
 * Refusals: those of `mayConfirm`. Source: design 5; domain 8.3, 10.6; docs/decisions on the handover.
 */
export async function confirmHandover(
  { tx, actor, now, record }: Context,
  { blocYearId, side }: ConfirmHandoverInput,
): Promise<{ completed: boolean }> {
  const scope = await getBlocYear(tx, blocYearId, now);
  await tx.alone(`leadership:${scope.id}`);
  const handover = await findHandover(tx, scope);
  const planYear = handover && (await getBlocYear(tx, handover.planYearId, now));
  const agencyId = handover && (side === 'from' ? handover.fromAgencyId : handover.toAgencyId);
  const concerned = side === 'to' && planYear ? planYear : scope;
  const appointment = demandRight(may(actor, 'handover.confirmed', concerned, { agencyId }), auditScope(scope));
  const { completes } = demand(
    mayConfirm(side, handover && { items: handover.items, confirmed: handover.confirmations.map((one) => one.side) }),
  );
  if (!handover || !planYear) throw new Error('A confirmation was allowed without a handover');
  await tx.insert(handoverConfirmations).values({
    id: newId(),
    ...auditScope(scope),
    handoverId: handover.id,
    side,
    personId: actingPerson(actor),
    postAtTime: appointment.post,
    confirmedOn: scope.on,
    confirmedAt: now,
  });
  if (completes) {
    await tx.update(handovers).set({ completedOn: scope.on, completedAt: now }).where(eq(handovers.id, handover.id));
    await beginLeadership(tx, scope, planYear, await readFloor(tx, scope, now), now);
  }
  await record({
    action: 'handover.confirmed',
    subjectId: handover.id,
    scope: auditScope(scope),
    details: { side, agencyId, post: appointment.post, on: scope.on, completed: completes, year: planYear.year },
  });
  return { completed: completes };
}

/** Writes who leads and who is deputy from now on, on the ground of the conference's choice and of the decision that recognised it. */
async function beginLeadership(
  tx: Tx,
  scope: BlocYearScope,
  planYear: BlocYearScope,
  { acclamations, recognised }: Floor,
  now: Date,
): Promise<void> {
  const also = recognised
    ? `; công nhận tại Quyết định số ${recognised.number} ngày ${formatDay(recognised.decidedOn)}, ${recognised.signer} ký`
    : '';
  await tx.insert(leaderships).values(
    acclamations.map(({ role, position, agencyId, acclaimedOn }) => ({
      id: newId(),
      ...auditScope(planYear),
      agencyId,
      role,
      position,
      from: scope.on,
      startedAt: now,
      basis: `Hội nghị tổng kết năm ${scope.year} suy tôn ngày ${formatDay(acclaimedOn)}${also}`,
    })),
  );
}
