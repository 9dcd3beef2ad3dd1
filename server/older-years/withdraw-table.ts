import { and, eq, isNotNull, isNull } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { olderResults, olderTables } from '@/db/schema/older-years';
import type { WithdrawTableInput } from '@/domain/older-years/input';
import { may } from '@/domain/rights/may';
import { actingPerson } from '../acting-person';
import { auditScope, getBlocYear, type BlocYearScope } from '../bloc/queries';
import type { Context } from '../context';
import { demandRight, RefusedError } from '../refused';
import { findTable } from './queries';

/**
 * Takes a table that was taken over by mistake out of the years again, with the reason, and brings back what it had replaced; the table,
 * its rows and its file stay on record.
 * Refusals: `olderYears.unknown`, `olderYears.withdrawn`. Source: design 3 (nothing is deleted).
 */
export async function withdrawTable(
  { tx, actor, now, record }: Context,
  { blocYearId, tableId, reason }: WithdrawTableInput,
): Promise<{ years: number }> {
  const scope = await getBlocYear(tx, blocYearId, now);
  const key = auditScope(scope);
  demandRight(may(actor, 'olderYears.withdrawn', scope), key);
  await tx.alone(`older:${scope.blocId}`);
  const table = await findTable(tx, scope, tableId);
  if (!table?.takenAt) throw new RefusedError({ code: 'olderYears.unknown' }, false);
  if (table.withdrawnAt) throw new RefusedError({ code: 'olderYears.withdrawn' }, false);
  const gone = await tx
    .update(olderResults)
    .set({ replacedAt: now })
    .where(and(eq(olderResults.tableId, tableId), isNull(olderResults.replacedAt)))
    .returning({ year: olderResults.year });
  const years = [...new Set(gone.map(({ year }) => year))];
  await handBack(tx, scope, tableId);
  await tx
    .update(olderTables)
    .set({ withdrawnAt: now, withdrawnBy: actingPerson(actor), withdrawnReason: reason })
    .where(eq(olderTables.id, tableId));
  await record({ action: 'olderYears.withdrawn', subjectId: tableId, scope: key, details: { years, reason } });
  return { years: years.length };
}

/** What a table had taken the place of stands again; where a later table has taken its own place, it would stand again after that one. */
async function handBack(tx: Tx, { blocId }: Pick<BlocYearScope, 'blocId'>, tableId: string): Promise<void> {
  const successors = await tx
    .selectDistinct({ year: olderResults.year, replacedBy: olderResults.replacedBy })
    .from(olderResults)
    .where(and(eq(olderResults.tableId, tableId), isNotNull(olderResults.replacedBy)));
  const underIt = and(eq(olderResults.blocId, blocId), eq(olderResults.replacedBy, tableId));
  for (const { year, replacedBy } of successors)
    await tx
      .update(olderResults)
      .set({ replacedBy })
      .where(and(underIt, eq(olderResults.year, year)));
  await tx.update(olderResults).set({ replacedAt: null, replacedBy: null }).where(underIt);
  await tx.update(olderResults).set({ replacedBy: null }).where(eq(olderResults.tableId, tableId));
}
