import { eq } from 'drizzle-orm';
import { rotationSkips } from '@/db/schema/leadership';
import { may } from '@/domain/rights/may';
import type { WithdrawSkipInput } from '@/domain/rotation/input';
import { mayWithdrawSkip } from '@/domain/rotation/skip';
import { actingPerson } from '../acting-person';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { demand, demandRight } from '../refused';
import { readRotation } from './facts';

/**
 * Withdraws a skip that was recorded by mistake: the agency stands where it stood, and the skip stays to be read, with the reason.
 * Refusals: those of `mayWithdrawSkip`.
 */
export async function withdrawSkip(
  { tx, actor, now, record }: Context,
  { blocYearId, skipId, reason }: WithdrawSkipInput,
): Promise<{ year: number }> {
  const scope = await getBlocYear(tx, blocYearId, now);
  demandRight(may(actor, 'rotation.skipWithdrawn', scope), auditScope(scope));
  await tx.alone(`rotation:${scope.blocId}`);
  const { facts, rows } = await readRotation(tx, scope);
  const skip = rows.skips.find(({ id }) => id === skipId) ?? null;
  demand(mayWithdrawSkip(skip && { year: skip.year, byConference: skip.conferenceId !== null }, facts));
  if (!skip) throw new Error('A skip was withdrawn that is not there');
  await tx
    .update(rotationSkips)
    .set({ withdrawnAt: now, withdrawnBy: actingPerson(actor), withdrawnReason: reason })
    .where(eq(rotationSkips.id, skip.id));
  const { agencyId, year, role } = skip;
  await record({
    action: 'rotation.skipWithdrawn',
    subjectId: skip.id,
    scope: auditScope(scope),
    details: { agencyId, year, role, reason },
  });
  return { year };
}
