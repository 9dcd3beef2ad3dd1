import { asc, eq } from 'drizzle-orm';
import type { Reader } from '@/db/client';
import { criteriaSets, criterionGroups } from '@/db/schema/criteria';
import type { BlocYearScope } from '../bloc/queries';

export type CriterionGroup = typeof criterionGroups.$inferSelect;
export type CriteriaSet = typeof criteriaSets.$inferSelect & { readonly groups: readonly CriterionGroup[] };

/** The scale of points of a year with its groups in order, or null while none was adopted. */
export async function findCriteriaSet(reader: Reader, scope: BlocYearScope): Promise<CriteriaSet | null> {
  const rows = await reader
    .select({ set: criteriaSets, group: criterionGroups })
    .from(criteriaSets)
    .innerJoin(criterionGroups, eq(criterionGroups.criteriaSetId, criteriaSets.id))
    .where(eq(criteriaSets.blocYearId, scope.id))
    .orderBy(asc(criterionGroups.position));
  const [first] = rows;
  return first ? { ...first.set, groups: rows.map(({ group }) => group) } : null;
}
