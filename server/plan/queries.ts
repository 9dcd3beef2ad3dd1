import { and, asc, eq, isNull } from 'drizzle-orm';
import type { Reader } from '@/db/client';
import { conferences } from '@/db/schema/conference';
import { people } from '@/db/schema/person';
import { deadlines, planIndicators, plans, planTasks } from '@/db/schema/plan';
import type { StandingTask } from '@/domain/plan/write';
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
    .where(adopted(scope))
    .orderBy(asc(planTasks.number));
}

/** The tasks of the plan itself: what an annex of the covenant added later is no part of it. */
const adopted = (scope: BlocYearScope) => and(eq(planTasks.blocYearId, scope.id), isNull(planTasks.annexId));

/** The common tasks of the year as they stand, each under its id with what measures it: two queries however many there are. */
export async function listStandingTasks(reader: Reader, scope: BlocYearScope): Promise<StandingTask[]> {
  const tasks = await reader
    .select({ id: planTasks.id, text: planTasks.text, illustrative: planTasks.illustrative, by: people.name })
    .from(planTasks)
    .leftJoin(people, eq(people.id, planTasks.writtenBy))
    .where(adopted(scope))
    .orderBy(asc(planTasks.number));
  const indicators = await reader
    .select({ indicator: planIndicators, by: people.name })
    .from(planIndicators)
    .leftJoin(people, eq(people.id, planIndicators.writtenBy))
    .where(eq(planIndicators.blocYearId, scope.id))
    .orderBy(asc(planIndicators.number));
  const of = Map.groupBy(indicators, ({ indicator }) => indicator.taskId);
  return tasks.map(({ id, text, illustrative, by }) => ({
    id,
    row: { text, illustrative },
    by: by ?? '',
    indicators: (of.get(id) ?? []).map(({ indicator, by: writer }) => ({
      id: indicator.id,
      row: {
        text: indicator.text,
        target: indicator.target,
        unit: indicator.unit,
        before: indicator.before,
        weight: indicator.weight,
      },
      by: writer ?? '',
    })),
  }));
}

/** What every indicator of the year weighs, in hundredths of a percent. */
export function weightsOf(tasks: readonly StandingTask[]): (number | null)[] {
  return tasks.flatMap(({ indicators }) => indicators.map(({ row }) => row.weight));
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
