import { eq } from 'drizzle-orm';
import { criteriaDrafts } from '@/db/schema/criteria';
import { faultsOfCriteria, fitsCharter } from '@/domain/criteria/check';
import type { AdoptCriteriaDraftInput } from '@/domain/criteria/input';
import { totalOfScale } from '@/domain/criteria/scale';
import { may } from '@/domain/rights/may';
import { refuse } from '@/domain/shared/refusal';
import { auditScope, getBlocYear } from '../bloc/queries';
import { findCharter } from '../charter/queries';
import type { Context } from '../context';
import { demand, demandRight } from '../refused';
import { findCriteriaSet } from './queries';
import { getCriteriaDraft } from './state';
import { kindsOf } from './kinds';
import { writeCriteria } from './write';

/**
 * Adopts the draft of a scale, in place of one adopted before; points are given by it once scoring opens. Refusals: those of
 * `mayChangeCriteria`, `criteria.noGroup` and what else `faultsOfCriteria` finds, those of `fitsCharter`. Source: domain 9, 10.1.
 */
export async function adoptCriteriaDraft(
  { tx, actor, now, record }: Context,
  { blocYearId }: AdoptCriteriaDraftInput,
): Promise<{ totalCenti: number }> {
  const scope = await getBlocYear(tx, blocYearId, now);
  demandRight(may(actor, 'criteria.adopted', scope), auditScope(scope));
  const { id: draftId, rules } = await getCriteriaDraft(tx, scope);
  const [fault] = faultsOfCriteria(rules, kindsOf(scope));
  // The button that adopts has no fields: the sentence stands beside it.
  if (fault) demand(refuse(fault.code, fault.params));
  demand(fitsCharter(rules, await findCharter(tx, scope)));
  const version = ((await findCriteriaSet(tx, scope))?.version ?? 0) + 1;
  const criteriaSetId = await writeCriteria(tx, scope, now, version, rules);
  await tx.delete(criteriaDrafts).where(eq(criteriaDrafts.id, draftId));
  await record({
    action: 'criteria.adopted',
    subjectId: criteriaSetId,
    scope: auditScope(scope),
    details: { draftId, version, ...rules },
  });
  return { totalCenti: totalOfScale(rules) };
}
