import { consolidatedOpinions } from '@/db/schema/nomination';
import { mayConsolidate } from '@/domain/nomination/consolidate';
import type { ConsolidateInput } from '@/domain/nomination/review-input';
import { newId } from '@/lib/id';
import { actingPerson } from '../acting-person';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { demandRight } from '../refused';
import { getForReview } from './queries';

/**
 * The secretary sums up the opinions on a nomination for the meeting, or corrects it until the ballot; on the own nomination of the agency
 * that leads a head in its place. Refusals: `nomination.unknown`, those of `mayConsolidate`. Source: issue 6, "consolidated opinion".
 */
export async function consolidateOpinions(
  { tx, actor, now, record }: Context,
  { blocYearId, nominationId, recommendation, text }: ConsolidateInput,
): Promise<{ nominationId: string }> {
  const scope = await getBlocYear(tx, blocYearId, now);
  const key = auditScope(scope);
  await tx.alone(`nomination:${scope.id}`);
  const nomination = await getForReview(tx, scope, actor, nominationId);
  demandRight(mayConsolidate(actor, scope, nomination), key);
  const said = { recommendation, text, savedAt: now, savedBy: actingPerson(actor) };
  await tx
    .insert(consolidatedOpinions)
    .values({ id: newId(), ...key, nominationId, ...said })
    .onConflictDoUpdate({ target: [consolidatedOpinions.nominationId], set: said });
  await record({
    action: 'opinion.consolidated',
    subjectId: nominationId,
    scope: key,
    details: { number: nomination.number, recommendation, text },
  });
  return { nominationId };
}
