import { faultsOfCriteria, fitsCharter, mayDraftCriteria } from '@/domain/criteria/check';
import type { CriteriaRules } from '@/domain/criteria/scale';
import { may } from '@/domain/rights/may';
import { auditScope, getBlocYear } from '../bloc/queries';
import { findCharter } from '../charter/queries';
import type { Context } from '../context';
import { demand, demandFields, demandRight } from '../refused';
import { kindsOf } from './kinds';
import { readCriteriaAlone } from './state';
import { writeCriteria } from './write';

export type AdoptCriteriaInput = CriteriaRules & { readonly blocYearId: string };

/**
 * Takes over a scale of points that was adopted on paper, whole and at once. Points in hundredths. Refusals: those of
 * `mayDraftCriteria`, `faultsOfCriteria` and `fitsCharter`. Source: the bloc's criteria set (domain 9).
 */
export async function adoptCriteria(
  { tx, actor, now, record }: Context,
  { blocYearId, ...scale }: AdoptCriteriaInput,
): Promise<{ criteriaSetId: string }> {
  const scope = await getBlocYear(tx, blocYearId, now);
  demandRight(may(actor, 'criteria.adopted', scope), auditScope(scope));
  const { stage } = await readCriteriaAlone(tx, scope);
  demand(mayDraftCriteria(scope.year, stage, { from: 'blank', source: false }));
  demandFields(faultsOfCriteria(scale, kindsOf(scope)));
  demand(fitsCharter(scale, await findCharter(tx, scope)));
  const criteriaSetId = await writeCriteria(tx, scope, now, 1, scale);
  await record({
    action: 'criteria.adopted',
    subjectId: criteriaSetId,
    scope: auditScope(scope),
    details: { blocYearId, ...scale },
  });
  return { criteriaSetId };
}
