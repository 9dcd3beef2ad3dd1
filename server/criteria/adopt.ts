import { criteriaSets, criterionGroups } from '@/db/schema/criteria';
import { may } from '@/domain/rights/may';
import { newId } from '@/lib/id';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { demandRight, RefusedError } from '../refused';
import { findCriteriaSet } from './queries';

export type AdoptCriteriaInput = {
  blocYearId: string;
  name: string;
  bonusCapCenti: number;
  stepCenti: number;
  groups: readonly { code: string; name: string; maxCenti: number }[];
};

/**
 * Adopts the scale of points of a year; once. Points in hundredths. Refusal: `criteria.alreadyAdopted`.
 * Source: the bloc's criteria set (domain 9).
 */
export async function adoptCriteria(
  { tx, actor, now, record }: Context,
  input: AdoptCriteriaInput,
): Promise<{ criteriaSetId: string }> {
  const scope = await getBlocYear(tx, input.blocYearId, now);
  demandRight(may(actor, 'criteria.adopted', scope), auditScope(scope));
  await tx.alone(`criteria:${scope.id}`);
  if (await findCriteriaSet(tx, scope))
    throw new RefusedError({ code: 'criteria.alreadyAdopted', params: { year: scope.year } }, false);
  const { groups, blocYearId: _blocYearId, ...set } = input;
  const criteriaSetId = newId();
  await tx
    .insert(criteriaSets)
    .values({ id: criteriaSetId, ...set, ...auditScope(scope), adoptedOn: scope.on, adoptedAt: now });
  await tx
    .insert(criterionGroups)
    .values(
      groups.map((group, position) => ({ id: newId(), ...auditScope(scope), criteriaSetId, ...group, position })),
    );
  await record({
    action: 'criteria.adopted',
    subjectId: criteriaSetId,
    scope: auditScope(scope),
    details: { ...input },
  });
  return { criteriaSetId };
}
