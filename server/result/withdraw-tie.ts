import { and, eq, inArray, isNull } from 'drizzle-orm';
import { tieDecisions } from '@/db/schema/result';
import { may } from '@/domain/rights/may';
import type { WithdrawTieInput } from '@/domain/scoring/input';
import { mayScore } from '@/domain/scoring/self-assess';
import { actingPerson } from '../acting-person';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { demand, demandRight, RefusedError } from '../refused';
import { listTieDecisions } from './queries';
import { getStage } from './stage';

/**
 * Takes back what the conference had decided between two equal agencies, with the reason: they are equal again. What was recorded stays.
 * Refusals: those of `mayScore`, `results.tieUnknown`. Source: design 3 (nothing is deleted).
 */
export async function withdrawTie(
  { tx, actor, now, record }: Context,
  { blocYearId, tieDecisionId, reason }: WithdrawTieInput,
): Promise<{ tieDecisionId: string }> {
  const scope = await getBlocYear(tx, blocYearId, now);
  const key = auditScope(scope);
  demandRight(may(actor, 'results.tieWithdrawn', scope), key);
  await tx.alone(`results:${scope.id}`);
  demand(mayScore(await getStage(tx, scope)));
  const one = (await listTieDecisions(tx, scope)).find(({ id }) => id === tieDecisionId);
  if (!one) throw new RefusedError({ code: 'results.tieUnknown' }, false);
  const { step, higherAgencyId, lowerAgencyId, minutesRef } = one;
  // With those it had corrected: none of them comes back.
  const pair = [higherAgencyId, lowerAgencyId];
  await tx
    .update(tieDecisions)
    .set({ withdrawnAt: now, withdrawnBy: actingPerson(actor), withdrawnReason: reason })
    .where(
      and(
        eq(tieDecisions.blocYearId, scope.id),
        eq(tieDecisions.step, step),
        isNull(tieDecisions.withdrawnAt),
        inArray(tieDecisions.higherAgencyId, pair),
        inArray(tieDecisions.lowerAgencyId, pair),
      ),
    );
  const details = { step, higherAgencyId, lowerAgencyId, minutesRef, reason };
  await record({ action: 'results.tieWithdrawn', subjectId: tieDecisionId, scope: key, details });
  return { tieDecisionId };
}
