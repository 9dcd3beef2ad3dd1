import type { Tx } from '@/db/client';
import { criteriaSets, criterionGroups } from '@/db/schema/criteria';
import type { CriteriaRules } from '@/domain/criteria/check';
import { newId } from '@/lib/id';
import { auditScope, type BlocYearScope } from '../bloc/queries';

/** Writes a scale that is adopted by this very act; answers its id. */
export async function writeCriteria(
  tx: Tx,
  scope: BlocYearScope,
  now: Date,
  { groups, name, bonusCapCenti, stepCenti }: CriteriaRules,
): Promise<string> {
  const criteriaSetId = newId();
  const key = auditScope(scope);
  const set = { name, bonusCapCenti, stepCenti, adoptedOn: scope.on, adoptedAt: now };
  await tx.insert(criteriaSets).values({ id: criteriaSetId, ...key, ...set });
  await tx
    .insert(criterionGroups)
    .values(groups.map((group, position) => ({ id: newId(), ...key, criteriaSetId, ...group, position })));
  return criteriaSetId;
}
