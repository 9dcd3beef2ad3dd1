import { and, eq, isNull } from 'drizzle-orm';
import type { disciplines, initiatives, pastAwards, workforces, yearRatings } from '@/db/schema/history';
import type { WithdrawFactInput } from '@/domain/history/input';
import type { Action } from '@/domain/rights/rights';
import { refuse } from '@/domain/shared/refusal';
import { actingPerson } from '../acting-person';
import type { Context } from '../context';
import { demand } from '../refused';
import { demandFactGround } from './ground';

type FactTable = typeof yearRatings | typeof disciplines | typeof workforces | typeof initiatives | typeof pastAwards;
type Withdrawing = Extract<
  Action,
  `${'yearRating' | 'discipline' | 'workforce' | 'initiative' | 'pastAward'}.withdrawn`
>;

/**
 * Takes a fact of an agency back with a reason: it stays on record and counts no longer. Refusals: those of `demandFactGround`,
 * `history.unknown` for what is not there, is another agency's, or was taken back before.
 */
export async function withdrawFact(
  context: Context,
  table: FactTable,
  action: Withdrawing,
  { blocYearId, agencyId, factId, reason }: WithdrawFactInput,
): Promise<{ factId: string }> {
  const { tx, actor, now, record } = context;
  const { key } = await demandFactGround(context, action, { blocYearId, agencyId });
  const [withdrawn] = await tx
    .update(table)
    .set({ withdrawnAt: now, withdrawnBy: actingPerson(actor), withdrawnReason: reason })
    .where(and(eq(table.id, factId), eq(table.agencyId, agencyId), isNull(table.withdrawnAt)))
    .returning({ id: table.id });
  if (!withdrawn) demand(refuse('history.unknown'));
  await record({ action, subjectId: factId, scope: key, details: { agencyId, reason } });
  return { factId };
}
