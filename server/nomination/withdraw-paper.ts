import { eq } from 'drizzle-orm';
import { nominationPapers } from '@/db/schema/nomination';
import type { WithdrawPaperInput } from '@/domain/nomination/dossier-input';
import { mayWrite } from '@/domain/nomination/status';
import { may } from '@/domain/rights/may';
import { refuse } from '@/domain/shared/refusal';
import { actingPerson } from '../acting-person';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { demand, demandRight } from '../refused';
import { listPapers, type Paper } from './papers';
import { getForReview } from './queries';

/**
 * An agency takes a paper out of the dossier while it may write it; that it was there stays on record. Refusals: `nomination.unknown`,
 * `rights.otherAgency`, `nomination.paperUnknown`, those of `mayWrite`. Source: design 3 (nothing is deleted).
 */
export async function withdrawPaper(
  { tx, actor, now, record }: Context,
  { blocYearId, nominationId, paperId }: WithdrawPaperInput,
): Promise<{ paperId: string }> {
  const scope = await getBlocYear(tx, blocYearId, now);
  const key = auditScope(scope);
  await tx.alone(`nomination:${scope.id}`);
  const nomination = await getForReview(tx, scope, actor, nominationId);
  demandRight(may(actor, 'nomination.paperWithdrawn', scope, { agencyId: nomination.agencyId }), key);
  demand(mayWrite(nomination.status));
  const paper =
    (await listPapers(tx, scope, nominationId)).find(({ id }) => id === paperId) ??
    demand<Paper>(refuse('nomination.paperUnknown'));
  await tx
    .update(nominationPapers)
    .set({ withdrawnAt: now, withdrawnBy: actingPerson(actor) })
    .where(eq(nominationPapers.id, paperId));
  const { number, agencyId } = nomination;
  await record({
    action: 'nomination.paperWithdrawn',
    subjectId: nominationId,
    scope: key,
    details: { number, agencyId, kind: paper.kind, name: paper.name, sha256: paper.sha256 },
  });
  return { paperId };
}
