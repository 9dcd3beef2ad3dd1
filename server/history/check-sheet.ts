import { and, eq } from 'drizzle-orm';
import type { Reader } from '@/db/client';
import { historyImports } from '@/db/schema/history-import';
import { faultsOfHistory, writesOfHistory } from '@/domain/history/import';
import { may } from '@/domain/rights/may';
import { newId } from '@/lib/id';
import { actingPerson } from '../acting-person';
import { readLifetimes } from '../agency/queries';
import { canonicalJson, sha256 } from '../audit/hash';
import { listForms } from '../award/queries';
import { auditScope, getBlocYear, type BlocYearScope } from '../bloc/queries';
import type { Context } from '../context';
import { demandRight } from '../refused';
import type { Cell } from '../sheet/cell';
import { interpretHistory, type HistorySheetFacts } from '../sheet/history-rows';
import { listDecidedAwards, listPastAwards, listYearRatings } from './queries';

/** A sheet that was read: `cells` row by row, `sha256` of the file it came from. */
export type CheckHistoryInput = {
  readonly blocYearId: string;
  readonly fileName: string;
  readonly sha256: string;
  readonly cells: readonly (readonly Cell[])[];
};

/**
 * The dry run of the records of several years for the members of a bloc year: keeps what the sheet would do, so that one button can do just
 * that later. Nothing on record is touched. Refusal: those of `may`; what is wrong in the sheet is in its rows.
 */
export async function checkHistory(
  { tx, actor, now, record }: Context,
  { blocYearId, fileName, sha256: hash, cells }: CheckHistoryInput,
): Promise<{ importId: string; bloc: string; year: number }> {
  const scope = await getBlocYear(tx, blocYearId, now);
  const key = auditScope(scope);
  demandRight(may(actor, 'history.sheetChecked', scope), key);
  const { facts, head } = await readSheetFacts(tx, scope);
  const sheet = { ...interpretHistory(cells, facts), head };
  const importId = newId();
  await tx.insert(historyImports).values({
    id: importId,
    ...key,
    fileName,
    sha256: hash,
    sheet,
    checkedAt: now,
    checkedBy: actingPerson(actor),
  });
  const details = {
    fileName,
    sha256: hash,
    writes: writesOfHistory(sheet).length,
    faults: faultsOfHistory(sheet).length,
  };
  await record({ action: 'history.sheetChecked', subjectId: importId, scope: key, details });
  return { importId, bloc: scope.bloc.slug, year: scope.year };
}

/** What a sheet is compared with, and a name for the state of all of it. */
export async function readSheetFacts(
  reader: Reader,
  scope: BlocYearScope,
): Promise<{ facts: HistorySheetFacts; head: string }> {
  const ids = scope.everAgencyIds;
  const lifetimes = await readLifetimes(reader, ids);
  const ratings = await listYearRatings(reader, ids);
  const awards = [...(await listPastAwards(reader, ids)), ...(await listDecidedAwards(reader, ids, scope.blocId))];
  const members = scope.everybody.flatMap(({ agencyId, code, name }) => {
    const lifetime = lifetimes.get(agencyId);
    return lifetime ? [{ agencyId, code, name, lifetime }] : [];
  });
  const named = (facts: readonly { readonly id: string }[]) => facts.map(({ id }) => id).toSorted();
  const head = sha256(canonicalJson({ ratings: named(ratings), awards: named(awards) }));
  return { facts: { members, ratings, awards, forms: await listForms(reader), on: scope.on }, head };
}

/** A sheet that was checked in a bloc year, as it was shown; null where there is none of this id. */
export async function findHistoryImport(reader: Reader, scope: Pick<BlocYearScope, 'id'>, importId: string) {
  const [row] = await reader
    .select()
    .from(historyImports)
    .where(and(eq(historyImports.id, importId), eq(historyImports.blocYearId, scope.id)));
  return row ?? null;
}
