import { asc, eq } from 'drizzle-orm';
import type { Reader } from '@/db/client';
import { criteriaDrafts, criteriaSets, criterionGroups } from '@/db/schema/criteria';
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

export type CriteriaDraft = typeof criteriaDrafts.$inferSelect;

/** The scale of this year while it is written, or null while nobody has begun, and once it was adopted. */
export async function findCriteriaDraft(reader: Reader, scope: BlocYearScope): Promise<CriteriaDraft | null> {
  const [row] = await reader.select().from(criteriaDrafts).where(eq(criteriaDrafts.blocYearId, scope.id));
  return row ?? null;
}
