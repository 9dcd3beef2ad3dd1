import type { Tx } from '@/db/client';
import { criteria, criteriaSets, criterionGroups } from '@/db/schema/criteria';
import { bonusLinesOf, plainCriterion, type CriteriaRules } from '@/domain/criteria/scale';
import { newId } from '@/lib/id';
import { auditScope, type BlocYearScope } from '../bloc/queries';

/** Writes a scale that is adopted by this very act, as this version of the year's; answers its id. */
export async function writeCriteria(
  tx: Tx,
  scope: BlocYearScope,
  now: Date,
  version: number,
  { groups, bonuses, ...set }: CriteriaRules,
): Promise<string> {
  const criteriaSetId = newId();
  const key = auditScope(scope);
  await tx
    .insert(criteriaSets)
    .values({ id: criteriaSetId, ...key, version, ...set, adoptedOn: scope.on, adoptedAt: now });
  const written = groups.map((group, position) => ({ id: newId(), group, position }));
  await tx.insert(criterionGroups).values(
    written.map(({ id, group: { code, name, maxCenti }, position }) => {
      return { id, ...key, criteriaSetId, code, name, maxCenti, position };
    }),
  );
  const lines = [
    ...written.flatMap(({ id: groupId, group: { criteria: own, ...group } }) =>
      own.length > 0 ? own.map((line) => ({ ...line, groupId })) : [{ ...plainCriterion, ...group, groupId }],
    ),
    ...bonusLinesOf({ bonuses, bonusCapCenti: set.bonusCapCenti }).map((line) => ({
      ...plainCriterion,
      ...line,
      groupId: null,
    })),
  ];
  await tx
    .insert(criteria)
    .values(lines.map((line, position) => ({ id: newId(), ...key, criteriaSetId, ...line, position })));
  return criteriaSetId;
}
