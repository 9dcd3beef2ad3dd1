import { faultsOfCriteria, fitsCharter, mayDraftCriteria, type CriteriaRules } from '@/domain/criteria/check';
import { may } from '@/domain/rights/may';
import { auditScope, getBlocYear } from '../bloc/queries';
import { findCharter } from '../charter/queries';
import type { Context } from '../context';
import { demand, demandFields, demandRight } from '../refused';
import { readCriteriaStatus } from './state';
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
  const { status } = await readCriteriaStatus(tx, scope);
  demand(mayDraftCriteria(scope.year, status, { copies: false, source: false }));
  demandFields(faultsOfCriteria(scale));
  demand(fitsCharter(scale, await findCharter(tx, scope)));
  const criteriaSetId = await writeCriteria(tx, scope, now, scale);
  await record({
    action: 'criteria.adopted',
    subjectId: criteriaSetId,
    scope: auditScope(scope),
    details: { blocYearId, ...scale },
  });
  return { criteriaSetId };
}
