import { resultImports } from '@/db/schema/result';
import { may } from '@/domain/rights/may';
import { changesOf, faultsOfSheet } from '@/domain/scoring/import';
import { mayScore } from '@/domain/scoring/self-assess';
import { newId } from '@/lib/id';
import { actingPerson } from '../acting-person';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { demand, demandRight } from '../refused';
import type { Cell } from '../sheet/cell';
import { interpretScoreRows } from '../sheet/score-rows';
import { getScale } from './queries';
import { readSheetFacts } from './sheet-facts';
import { getStage } from './stage';

/** A sheet that was read: `cells` row by row, `sha256` of the file it came from. */
export type CheckSheetInput = {
  readonly blocYearId: string;
  readonly fileName: string;
  readonly sha256: string;
  readonly cells: readonly (readonly Cell[])[];
};

/**
 * The dry run of an import: keeps what the sheet would do, so that one button can do just that later. No result is touched.
 * Refusals: those of `mayScore`, `scoring.noCriteria`; what is wrong in the sheet is in its rows. Source: issue 2.
 */
export async function checkSheet(
  { tx, actor, now, record }: Context,
  input: CheckSheetInput,
): Promise<{ importId: string }> {
  const scope = await getBlocYear(tx, input.blocYearId, now);
  const key = auditScope(scope);
  demandRight(may(actor, 'results.sheetChecked', scope), key);
  demand(mayScore(await getStage(tx, scope)));
  const scale = await getScale(tx, scope);
  const sheet = interpretScoreRows(input.cells, await readSheetFacts(tx, scope, scale));

  const importId = newId();
  const { fileName, sha256 } = input;
  await tx
    .insert(resultImports)
    .values({ id: importId, ...key, fileName, sha256, sheet, checkedAt: now, checkedBy: actingPerson(actor) });
  const details = {
    fileName,
    sha256,
    changes: changesOf(sheet).length,
    faults: faultsOfSheet(sheet).length,
  };
  await record({ action: 'results.sheetChecked', subjectId: importId, scope: key, details });
  return { importId };
}
