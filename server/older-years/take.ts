import { setImmediate } from 'node:timers/promises';
import { and, eq, inArray, isNull } from 'drizzle-orm';
import { olderResults, olderTables } from '@/db/schema/older-years';
import type { TakeTableInput } from '@/domain/older-years/input';
import { isReady, readOlderTable } from '@/domain/older-years/read';
import { may } from '@/domain/rights/may';
import { newId } from '@/lib/id';
import { actingPerson } from '../acting-person';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { demandRight, RefusedError } from '../refused';
import { findTable, readTableFacts } from './queries';
import { noteTaking } from './taking';

/** So many rows go in one statement; between two of them others get their turn. */
const atOnce = 250;

/**
 * Takes a table over, all of it or nothing, marked as imported. For years it tells of it takes the place of earlier tables, whose rows and
 * files stay. Refusals: `olderYears.unknown`, `olderYears.taken`, `olderYears.notReady`. Source: issue 4.
 */
export async function takeTable(
  { tx, actor, now, record }: Context,
  { blocYearId, tableId }: TakeTableInput,
): Promise<{ rows: number; years: number }> {
  const scope = await getBlocYear(tx, blocYearId, now);
  const key = auditScope(scope);
  demandRight(may(actor, 'olderYears.taken', scope), key);
  await tx.alone(`older:${scope.blocId}`);
  const table = await findTable(tx, scope, tableId);
  if (!table?.mapping) throw new RefusedError({ code: 'olderYears.unknown' }, false);
  if (table.takenAt) throw new RefusedError({ code: 'olderYears.taken' }, false);
  // Read once more: a year may have been published since.
  const { year, maximumCenti, cells, mapping } = table;
  const read = readOlderTable(cells, mapping, { ...(await readTableFacts(tx, scope)), year, maximumCenti });
  if (!isReady(read)) throw new RefusedError({ code: 'olderYears.notReady' }, false);
  const takenBy = actingPerson(actor);
  const years = [...new Set(read.rows.map((row) => row.year))];
  const ofYears = and(
    eq(olderResults.blocId, scope.blocId),
    inArray(olderResults.year, years),
    isNull(olderResults.replacedAt),
  );
  await tx.update(olderResults).set({ replacedAt: now, replacedBy: tableId }).where(ofYears);
  const rows = read.rows.map(({ year: of, name, agencyId, totalCenti, rank, rating }) => {
    return { id: newId(), ...key, tableId, year: of, name, agencyId, totalCenti, rank, rating, maximumCenti };
  });
  try {
    for (let at = 0; at < rows.length; at += atOnce) {
      noteTaking(tableId, { personId: takenBy, done: at });
      await tx.insert(olderResults).values(rows.slice(at, at + atOnce));
      await setImmediate();
    }
  } finally {
    noteTaking(tableId, null);
  }
  await tx.update(olderTables).set({ read, takenAt: now, takenBy }).where(eq(olderTables.id, tableId));
  await record({ action: 'olderYears.taken', subjectId: tableId, scope: key, details: { years, rows: rows.length } });
  return { rows: rows.length, years: years.length };
}
