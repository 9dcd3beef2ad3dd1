import { asc, eq } from 'drizzle-orm';
import type { Reader } from '@/db/client';
import { conferences } from '@/db/schema/conference';
import { deadlines, plans, planTasks } from '@/db/schema/plan';
import type { BlocYearScope } from '../bloc/queries';
import { RefusedError } from '../refused';

export type Plan = typeof plans.$inferSelect;
export type PlanTask = { readonly number: number; readonly text: string; readonly illustrative: boolean };

/** The plan of the year, or null while nobody has opened one. */
export async function findPlan(reader: Reader, scope: BlocYearScope): Promise<Plan | null> {
  const [plan] = await reader.select().from(plans).where(eq(plans.blocYearId, scope.id));
  return plan ?? null;
}

/** The plan of the year. Refusal: `plan.notOpened`. */
export async function getPlan(reader: Reader, scope: BlocYearScope): Promise<Plan> {
  const plan = await findPlan(reader, scope);
  if (!plan) throw new RefusedError({ code: 'plan.notOpened', params: { year: scope.year } }, false);
  return plan;
}

/** The common tasks of the year in the order of their numbers. */
export async function listTasks(reader: Reader, scope: BlocYearScope): Promise<PlanTask[]> {
  return reader
    .select({ number: planTasks.number, text: planTasks.text, illustrative: planTasks.illustrative })
    .from(planTasks)
    .where(eq(planTasks.blocYearId, scope.id))
    .orderBy(asc(planTasks.number));
}

/** The dates the year is steered by, the earliest first. */
export async function listDeadlines(reader: Reader, scope: BlocYearScope) {
  return reader
    .select({ kind: deadlines.kind, dueOn: deadlines.dueOn })
    .from(deadlines)
    .where(eq(deadlines.blocYearId, scope.id))
    .orderBy(asc(deadlines.dueOn));
}

/** The conference that opens this year: the yearly meeting held under the year before, or null while none is convened. */
export async function findOpeningConference(reader: Reader, scope: BlocYearScope) {
  const [conference] = await reader
    .select({
      id: conferences.id,
      heldOn: conferences.heldOn,
      place: conferences.place,
      openedAt: conferences.openedAt,
    })
    .from(conferences)
    .where(eq(conferences.planYearId, scope.id));
  return conference ?? null;
}
