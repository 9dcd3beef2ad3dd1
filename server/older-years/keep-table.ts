import { olderTables } from '@/db/schema/older-years';
import { mappingFor, type TextCells } from '@/domain/older-years/mapping';
import { readOlderTable } from '@/domain/older-years/read';
import { may } from '@/domain/rights/may';
import { newId } from '@/lib/id';
import { actingPerson } from '../acting-person';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import type { Accepted } from '../file/accept';
import { keepFile } from '../file/keep';
import { demandRight } from '../refused';
import { dropUpload } from '../upload/drop';
import { findLastTaken, readTableFacts } from './queries';

/** A file that was brought before, of which another sheet is read. */
type KeptFile = { readonly fileId: string; readonly name: string; readonly sha256: string };

export type KeepTable = {
  readonly blocYearId: string;
  readonly file: Accepted | KeptFile;
  readonly sheet: string;
  readonly sheets: readonly string[];
  readonly cells: TextCells;
};

/** The most points of a scale where nobody has said otherwise yet, in hundredths. */
const usualMaximum = 100_00;

/**
 * Keeps a table of older years with its file, and reads it as the last one of the bloc was read, or by its headings. No year is touched.
 * Refusal: `rights.notAppointed`; what is wrong in the table is in its rows. Source: issue 4.
 */
export async function keepTable(
  { tx, actor, now, record }: Context,
  { blocYearId, file, sheet, sheets, cells }: KeepTable,
): Promise<{ tableId: string }> {
  const scope = await getBlocYear(tx, blocYearId, now);
  const key = auditScope(scope);
  demandRight(may(actor, 'olderYears.checked', scope), key);
  const author = actingPerson(actor);
  const { fileId, sha256 } = 'fileId' in file ? file : await keepFile(tx, file, author, now);
  if ('uploadId' in file && file.uploadId !== null) await dropUpload(tx, file.uploadId);
  const last = await findLastTaken(tx, scope);
  const mapping = mappingFor(cells, last);
  const maximumCenti = last?.maximumCenti ?? usualMaximum;
  const facts = { ...(await readTableFacts(tx, scope)), year: null, maximumCenti };
  const read = mapping && readOlderTable(cells, mapping, facts);
  const tableId = newId();
  const checked = { checkedAt: now, checkedBy: author };
  await tx
    .insert(olderTables)
    .values({ id: tableId, ...key, fileId, sheet, sheets, cells, mapping, read, maximumCenti, ...checked });
  const details = { name: file.name, sha256, sheet, rows: read?.rows.length ?? 0 };
  await record({ action: 'olderYears.checked', subjectId: tableId, scope: key, details });
  return { tableId };
}
