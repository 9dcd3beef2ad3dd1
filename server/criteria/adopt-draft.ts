import { eq } from 'drizzle-orm';
import { criteriaDrafts } from '@/db/schema/criteria';
import { faultsOfCriteria, fitsCharter, totalOfScale } from '@/domain/criteria/check';
import type { AdoptCriteriaDraftInput } from '@/domain/criteria/input';
import { may } from '@/domain/rights/may';
import { refuse } from '@/domain/shared/refusal';
import { auditScope, getBlocYear } from '../bloc/queries';
import { findCharter } from '../charter/queries';
import type { Context } from '../context';
import { demand, demandRight } from '../refused';
import { getCriteriaDraft } from './state';
import { writeCriteria } from './write';

/**
 * Adopts the draft of a scale; from then on points are given by it and it is locked. Refusals: those of `mayChangeCriteria`,
 * `criteria.noGroup` and what else `faultsOfCriteria` finds, those of `fitsCharter`. Source: domain 9, 10.1.
 */
export async function adoptCriteriaDraft(
  { tx, actor, now, record }: Context,
  { blocYearId }: AdoptCriteriaDraftInput,
): Promise<{ totalCenti: number }> {
  const scope = await getBlocYear(tx, blocYearId, now);
  demandRight(may(actor, 'criteria.adopted', scope), auditScope(scope));
  const { id: draftId, rules } = await getCriteriaDraft(tx, scope);
  const [fault] = faultsOfCriteria(rules);
  // The button that adopts has no fields: the sentence stands beside it.
  if (fault) demand(refuse(fault.code, fault.params));
  demand(fitsCharter(rules, await findCharter(tx, scope)));
  const criteriaSetId = await writeCriteria(tx, scope, now, rules);
  await tx.delete(criteriaDrafts).where(eq(criteriaDrafts.id, draftId));
  await record({
    action: 'criteria.adopted',
    subjectId: criteriaSetId,
    scope: auditScope(scope),
    details: { draftId, ...rules },
  });
  return { totalCenti: totalOfScale(rules) };
}
