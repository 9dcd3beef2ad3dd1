import { eq } from 'drizzle-orm';
import { criteriaDrafts } from '@/db/schema/criteria';
import { faultsOfCriteria, totalOfScale } from '@/domain/criteria/check';
import type { SaveCriteriaInput } from '@/domain/criteria/input';
import { may } from '@/domain/rights/may';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { demandFields, demandRight } from '../refused';
import { getCriteriaDraft } from './state';

/**
 * Saves the draft of a scale with all its groups. Points in hundredths. Refusals: those of `mayChangeCriteria`, and at their fields
 * those of `faultsOfCriteria`. Source: domain 9.2.
 */
export async function saveCriteria(
  { tx, actor, now, record }: Context,
  { blocYearId, ...rules }: SaveCriteriaInput,
): Promise<{ totalCenti: number }> {
  const scope = await getBlocYear(tx, blocYearId, now);
  demandRight(may(actor, 'criteria.saved', scope), auditScope(scope));
  const { id: draftId } = await getCriteriaDraft(tx, scope);
  demandFields(faultsOfCriteria(rules));
  await tx.update(criteriaDrafts).set({ rules }).where(eq(criteriaDrafts.id, draftId));
  await record({ action: 'criteria.saved', subjectId: draftId, scope: auditScope(scope), details: { ...rules } });
  return { totalCenti: totalOfScale(rules) };
}
