import { eq } from 'drizzle-orm';
import { criteriaDrafts } from '@/db/schema/criteria';
import type { DropCriteriaInput } from '@/domain/criteria/input';
import { may } from '@/domain/rights/may';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { demandRight, RefusedError } from '../refused';
import { readCriteriaAlone } from './state';

/** Drops the draft of a scale, also one that scoring overtook; what was adopted stays. Refusal: `criteria.noDraft`. Source: design 3 (only drafts go). */
export async function dropCriteria(
  { tx, actor, now, record }: Context,
  { blocYearId }: DropCriteriaInput,
): Promise<{ draftId: string }> {
  const scope = await getBlocYear(tx, blocYearId, now);
  demandRight(may(actor, 'criteria.dropped', scope), auditScope(scope));
  const { draft } = await readCriteriaAlone(tx, scope);
  if (!draft) throw new RefusedError({ code: 'criteria.noDraft', params: { year: scope.year } }, false);
  const draftId = draft.id;
  await tx.delete(criteriaDrafts).where(eq(criteriaDrafts.id, draftId));
  await record({ action: 'criteria.dropped', subjectId: draftId, scope: auditScope(scope) });
  return { draftId };
}
