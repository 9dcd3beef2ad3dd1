import { eq, inArray, sql } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { planIndicators, planTasks } from '@/db/schema/plan';
import { sayingOfIndicator, type MergedTask } from '@/domain/plan/write';
import { newId } from '@/lib/id';
import { auditScope, type BlocYearScope } from '../bloc/queries';

/** Puts the tasks of a year in place, in their order: those that stay keep their row, the others go with their indicators. */
export async function putTasks(
  tx: Tx,
  scope: BlocYearScope,
  tasks: readonly MergedTask[],
  writtenBy: string | null,
): Promise<void> {
  const key = auditScope(scope);
  const standing = await tx.select().from(planTasks).where(eq(planTasks.blocYearId, scope.id));
  const measured = await tx.select().from(planIndicators).where(eq(planIndicators.blocYearId, scope.id));
  const gone = <T extends { readonly id: string }>(rows: readonly T[], staying: readonly (string | null)[]) =>
    rows.flatMap(({ id }) => (staying.includes(id) ? [] : [id]));
  const goneIndicators = gone(
    measured,
    tasks.flatMap(({ indicators }) => indicators.map(({ id }) => id)),
  );
  if (goneIndicators.length > 0) await tx.delete(planIndicators).where(inArray(planIndicators.id, goneIndicators));
  const goneTasks = gone(
    standing,
    tasks.map(({ id }) => id),
  );
  if (goneTasks.length > 0) await tx.delete(planTasks).where(inArray(planTasks.id, goneTasks));
  // No two tasks bear one number, not even for a moment: the old numbers step aside first.
  await tx
    .update(planTasks)
    .set({ number: sql`-${planTasks.number}` })
    .where(eq(planTasks.blocYearId, scope.id));
  for (const [i, task] of tasks.entries()) {
    const taskId = task.id ?? newId();
    const before = standing.find(({ id }) => id === task.id);
    const same = before?.text === task.row.text && before.illustrative === task.row.illustrative;
    const row = { ...task.row, number: i + 1, writtenBy: same ? before.writtenBy : writtenBy };
    if (before) await tx.update(planTasks).set(row).where(eq(planTasks.id, taskId));
    else await tx.insert(planTasks).values({ id: taskId, ...key, ...row });
    for (const [position, { id, row: indicator }] of task.indicators.entries()) {
      const stood = measured.find((one) => one.id === id);
      const kept = stood && sayingOfIndicator(stood) === sayingOfIndicator(indicator);
      const put = { ...indicator, number: position + 1, writtenBy: kept ? stood.writtenBy : writtenBy };
      if (stood) await tx.update(planIndicators).set(put).where(eq(planIndicators.id, stood.id));
      else await tx.insert(planIndicators).values({ id: newId(), ...key, taskId, ...put });
    }
  }
}
