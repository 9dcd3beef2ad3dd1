import { eq } from 'drizzle-orm';
import { olderTables } from '@/db/schema/older-years';
import type { MapNamesInput } from '@/domain/older-years/input';
import { readOlderTable } from '@/domain/older-years/read';
import { may } from '@/domain/rights/may';
import { fold } from '@/lib/fold';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { demandRight, RefusedError } from '../refused';
import { findTable, readTableFacts } from './queries';

/**
 * Says which agency of the bloc a table means by a name of its own; the next table of the bloc is read so too. Refusals:
 * `olderYears.unknown`, `olderYears.taken`, `olderYears.notOfBloc`. Source: issue 4 (mapping once).
 */
export async function mapNames(
  { tx, actor, now, record }: Context,
  { blocYearId, tableId, names: said }: MapNamesInput,
): Promise<{ known: number }> {
  const scope = await getBlocYear(tx, blocYearId, now);
  const key = auditScope(scope);
  demandRight(may(actor, 'olderYears.checked', scope), key);
  await tx.alone(`older:${scope.blocId}`);
  const table = await findTable(tx, scope, tableId);
  if (!table?.mapping) throw new RefusedError({ code: 'olderYears.unknown' }, false);
  if (table.takenAt) throw new RefusedError({ code: 'olderYears.taken' }, false);
  if (said.some(({ agencyId }) => agencyId !== '' && !scope.everAgencyIds.includes(agencyId)))
    throw new RefusedError({ code: 'olderYears.notOfBloc' }, false);
  const left = Object.entries(table.mapping.names ?? {}).filter(
    ([folded]) => !said.some(({ name }) => fold(name) === folded),
  );
  const given = said.flatMap(({ name, agencyId }) => (agencyId === '' ? [] : [[fold(name), agencyId] as const]));
  const mapping = { ...table.mapping, names: Object.fromEntries([...left, ...given]) };
  const { year, maximumCenti, cells } = table;
  const read = readOlderTable(cells, mapping, { ...(await readTableFacts(tx, scope)), year, maximumCenti });
  await tx.update(olderTables).set({ mapping, read }).where(eq(olderTables.id, tableId));
  await record({ action: 'olderYears.checked', subjectId: tableId, scope: key, details: { names: mapping.names } });
  return { known: read.rows.filter(({ agencyId }) => agencyId !== null).length };
}
