import { eq } from 'drizzle-orm';
import { olderTables } from '@/db/schema/older-years';
import type { MapColumnsInput } from '@/domain/older-years/input';
import { readOlderTable } from '@/domain/older-years/read';
import { may } from '@/domain/rights/may';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { demandRight, RefusedError } from '../refused';
import { findTable, readTableFacts } from './queries';

/** Says which column of a table holds what, and reads it so. Refusals: `olderYears.unknown`, `olderYears.taken`. Source: issue 4 (mapping columns once). */
export async function mapColumns(
  { tx, actor, now, record }: Context,
  { blocYearId, tableId, maximumCenti, ofYear, ...columns }: MapColumnsInput,
): Promise<{ rows: number; faults: number }> {
  const scope = await getBlocYear(tx, blocYearId, now);
  const key = auditScope(scope);
  demandRight(may(actor, 'olderYears.checked', scope), key);
  await tx.alone(`older:${scope.blocId}`);
  const table = await findTable(tx, scope, tableId);
  if (!table) throw new RefusedError({ code: 'olderYears.unknown' }, false);
  if (table.takenAt) throw new RefusedError({ code: 'olderYears.taken' }, false);
  const names = table.mapping?.names;
  const mapping = { ...columns, ...(names ? { names } : {}) };
  const facts = { ...(await readTableFacts(tx, scope)), year: ofYear, maximumCenti };
  const read = readOlderTable(table.cells, mapping, facts);
  await tx.update(olderTables).set({ mapping, maximumCenti, year: ofYear, read }).where(eq(olderTables.id, tableId));
  const faults = read.faults.length + read.rows.reduce((sum, row) => sum + row.faults.length, 0);
  const details = { mapping, maximumCenti, year: ofYear, rows: read.rows.length, faults };
  await record({ action: 'olderYears.checked', subjectId: tableId, scope: key, details });
  return { rows: read.rows.length, faults };
}
