import { and, eq } from 'drizzle-orm';
import type { Reader } from '@/db/client';
import { resultImports } from '@/db/schema/result';
import { mayApplySheet } from '@/domain/scoring/import';
import type { ApplyImportInput } from '@/domain/scoring/input';
import { may } from '@/domain/rights/may';
import { mayScore } from '@/domain/scoring/self-assess';
import { actingPerson } from '../acting-person';
import { auditScope, getBlocYear, type BlocYearScope } from '../bloc/queries';
import type { Context } from '../context';
import { demand, demandRight, RefusedError } from '../refused';
import { getScale } from './queries';
import { readSheetScores } from './sheet-facts';
import { getStage } from './stage';
import { takeOver } from './take-over';

/** A sheet that was checked, as it was shown; null where the year has none of this id. */
export async function findImport(reader: Reader, scope: BlocYearScope, importId: string) {
  const [row] = await reader
    .select()
    .from(resultImports)
    .where(and(eq(resultImports.blocYearId, scope.id), eq(resultImports.id, importId)));
  return row ?? null;
}

/**
 * Writes what a checked sheet would do, all of it or nothing. Refusals: those of `mayScore` and `mayApplySheet`,
 * `results.importUnknown`, `appraisal.roundSent`. Source: issue 2.
 */
export async function applyImport(
  { tx, actor, now, record }: Context,
  input: ApplyImportInput,
): Promise<{ written: number }> {
  const scope = await getBlocYear(tx, input.blocYearId, now);
  const key = auditScope(scope);
  demandRight(may(actor, 'results.imported', scope), key);
  await tx.alone(`results:${scope.id}`);
  demand(mayScore(await getStage(tx, scope)));
  const checked = await findImport(tx, scope, input.importId);
  if (!checked) throw new RefusedError({ code: 'results.importUnknown' }, false);
  const scale = await getScale(tx, scope);
  const current = await readSheetScores(tx, scope, scale);
  const memberOf = new Map(scope.members.map((member) => [member.code, member.agencyId]));
  const changes = demand(
    mayApplySheet(checked.sheet, checked.appliedAt !== null, (code) => current.get(memberOf.get(code) ?? '')),
  );

  const entries = changes.flatMap(({ agencyCode, scores }) => {
    const agencyId = memberOf.get(agencyCode);
    return agencyId ? [{ agencyId, ...scores }] : [];
  });
  if (entries.length < changes.length) throw new RefusedError({ code: 'results.importStale' }, false);
  const author = actingPerson(actor);
  await takeOver(tx, scope, scale, entries, { recordedAt: now, recordedBy: author });
  await tx.update(resultImports).set({ appliedAt: now, appliedBy: author }).where(eq(resultImports.id, checked.id));
  const details = { fileName: checked.fileName, sha256: checked.sha256, results: entries };
  await record({ action: 'results.imported', subjectId: checked.id, scope: key, details });
  return { written: entries.length };
}
