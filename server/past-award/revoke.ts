import { eq } from 'drizzle-orm';
import { pastAwards } from '@/db/schema/history';
import type { RevokePastAwardInput } from '@/domain/history/input';
import { mayRevoke } from '@/domain/history/past-award';
import { refuse } from '@/domain/shared/refusal';
import type { Context } from '../context';
import { demandFactGround } from '../history/ground';
import { listPastAwards } from '../history/queries';
import { demand } from '../refused';

/**
 * The province revokes an award from a day on, by a paper: it stays on record and counts no longer. Refusals: those of `demandFactGround`
 * and `mayRevoke`, `history.unknown`. Source: Law on emulation 2022 Art 93(2) (domain G-16).
 */
export async function revokePastAward(
  context: Context,
  { blocYearId, agencyId, factId, revokedOn, revokedBy }: RevokePastAwardInput,
): Promise<{ awardId: string }> {
  const { tx, record } = context;
  const { scope, key } = await demandFactGround(context, 'pastAward.revoked', { blocYearId, agencyId });
  const award = (await listPastAwards(tx, [agencyId])).find(({ id }) => id === factId);
  if (!award) return demand(refuse('history.unknown'));
  demand(mayRevoke(award, revokedOn, scope.on));
  await tx.update(pastAwards).set({ revokedOn, revokedBy }).where(eq(pastAwards.id, award.id));
  await record({
    action: 'pastAward.revoked',
    subjectId: award.id,
    scope: key,
    details: { agencyId, decisionNumber: award.decisionNumber, revokedOn, revokedBy },
  });
  return { awardId: award.id };
}
