import { and, eq, isNull } from 'drizzle-orm';
import { earlierTerms } from '@/db/schema/leadership';
import { may } from '@/domain/rights/may';
import type { WithdrawEarlierInput } from '@/domain/rotation/input';
import { actingPerson } from '../acting-person';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { demandRight, RefusedError } from '../refused';

/** Withdraws a term that was written down by mistake; it stays in the books, with the reason. Refusal: `rotation.unknownEarlier`. */
export async function withdrawEarlier(
  { tx, actor, now, record }: Context,
  { blocYearId, termId, reason }: WithdrawEarlierInput,
): Promise<{ year: number }> {
  const scope = await getBlocYear(tx, blocYearId, now);
  demandRight(may(actor, 'rotation.earlierWithdrawn', scope), auditScope(scope));
  await tx.alone(`rotation:${scope.blocId}`);
  const [withdrawn] = await tx
    .update(earlierTerms)
    .set({ withdrawnAt: now, withdrawnBy: actingPerson(actor), withdrawnReason: reason })
    .where(and(eq(earlierTerms.id, termId), eq(earlierTerms.blocId, scope.blocId), isNull(earlierTerms.withdrawnAt)))
    .returning({ year: earlierTerms.year, role: earlierTerms.role, agencyId: earlierTerms.agencyId });
  if (!withdrawn) throw new RefusedError({ code: 'rotation.unknownEarlier' }, false);
  await record({
    action: 'rotation.earlierWithdrawn',
    subjectId: termId,
    scope: auditScope(scope),
    details: { ...withdrawn, reason },
  });
  return { year: withdrawn.year };
}
