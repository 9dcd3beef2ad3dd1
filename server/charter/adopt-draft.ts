import { eq } from 'drizzle-orm';
import { charterDrafts, charters } from '@/db/schema/charter';
import { faultsOfCharter } from '@/domain/charter/check';
import { mayBeAdoptedOn } from '@/domain/charter/draft';
import type { AdoptDraftInput } from '@/domain/charter/input';
import { may } from '@/domain/rights/may';
import { newId } from '@/lib/id';
import { spendApproval } from '../approval/spend';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { demand, demandRight, RefusedError } from '../refused';
import { readGround } from './ground';
import { charterHash } from './queries';
import { getCharterDraft } from './state';

/**
 * Adopts the draft of a charter as a meeting decided it; from then on it governs the year and is locked. A charter that asks for two
 * approvers is itself adopted by two. Refusals: those of `mayChangeCharter` and `mayBeAdoptedOn`, `charter.changedSince`,
 * `charter.faulty`, `approval.notAsked`, `approval.notGiven`. Source: domain 8.1, 10.1.
 */
export async function adoptDraft(
  { tx, actor, now, record }: Context,
  { blocYearId, number, adoptedOn, meeting, seen }: AdoptDraftInput,
): Promise<{ number: string }> {
  const scope = await getBlocYear(tx, blocYearId, now);
  const key = auditScope(scope);
  demandRight(may(actor, 'charter.adopted', scope), key);
  const { id: draftId, rules } = await getCharterDraft(tx, scope);
  demand(mayBeAdoptedOn(adoptedOn, scope.year, scope.on));
  const sha256 = charterHash(rules);
  if (sha256 !== seen) throw new RefusedError({ code: 'charter.changedSince' }, false);
  // Members may have come or gone, and the scale may have changed, since the draft was saved.
  const faults = faultsOfCharter(rules, await readGround(tx, scope)).length;
  if (faults > 0) throw new RefusedError({ code: 'charter.faulty', params: { faults } }, false);
  const needed = rules.secondApprovers;
  const approvalId = await spendApproval(tx, scope, now, {
    act: 'charter.adopted',
    subjectId: draftId,
    sha256,
    needed,
  });
  const charterId = newId();
  const paper = { number, adoptedOn, meeting };
  await tx.insert(charters).values({ id: charterId, ...key, ...rules, ...paper, adoptedAt: now });
  await tx.delete(charterDrafts).where(eq(charterDrafts.id, draftId));
  await record({
    action: 'charter.adopted',
    subjectId: charterId,
    scope: key,
    details: { ...paper, draftId, sha256, approvalId, ...rules },
  });
  return { number };
}
