import { eq } from 'drizzle-orm';
import { pastAwards, yearRatings } from '@/db/schema/history';
import { historyImports } from '@/db/schema/history-import';
import { mayApplyHistory, writesOfHistory } from '@/domain/history/import';
import type { ApplyHistoryInput } from '@/domain/history/input';
import { may } from '@/domain/rights/may';
import { refuse } from '@/domain/shared/refusal';
import { fold } from '@/lib/fold';
import { newId } from '@/lib/id';
import { actingPerson } from '../acting-person';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { demand, demandRight } from '../refused';
import { findHistoryImport, readSheetFacts } from './check-sheet';

/**
 * Writes what a checked sheet would do, all of it or nothing: ratings and awards that were not on record. Nothing that stands is touched.
 * Refusals: those of `may`, `history.importUnknown`, those of `mayApplyHistory`. Source: issue 6.
 */
export async function applyHistory(
  { tx, actor, now, record }: Context,
  { blocYearId, importId }: ApplyHistoryInput,
): Promise<{ written: number }> {
  const scope = await getBlocYear(tx, blocYearId, now);
  const key = auditScope(scope);
  demandRight(may(actor, 'history.imported', scope), key);
  for (const agencyId of scope.everAgencyIds.toSorted()) await tx.alone(`history:${agencyId}`);
  const checked = await findHistoryImport(tx, scope, importId);
  if (!checked) return demand(refuse('history.importUnknown'));
  const { head } = await readSheetFacts(tx, scope);
  demand(mayApplyHistory(checked.sheet, checked.appliedAt !== null, head));
  const recordedBy = actingPerson(actor);
  const kept = () => ({ id: newId(), recordedAt: now, recordedBy });
  const lines = writesOfHistory(checked.sheet);
  const ratings = lines.flatMap((line) =>
    line.kind === 'rating' ? { ...kept(), agencyId: line.agencyId, ...line.rating } : [],
  );
  const awards = lines.flatMap((line) =>
    line.kind === 'award'
      ? {
          ...kept(),
          agencyId: line.agencyId,
          subjectKind: 'agency' as const,
          ...line.award,
          reasonFold: fold(line.award.reason),
        }
      : [],
  );
  if (ratings.length > 0) await tx.insert(yearRatings).values(ratings);
  if (awards.length > 0) await tx.insert(pastAwards).values(awards);
  await tx.update(historyImports).set({ appliedAt: now, appliedBy: recordedBy }).where(eq(historyImports.id, importId));
  const details = {
    fileName: checked.fileName,
    sha256: checked.sha256,
    ratings: ratings.map(({ agencyId, year, rating, paperNumber }) => ({ agencyId, year, rating, paperNumber })),
    awards: awards.map(({ agencyId, year, formCode, decisionNumber }) => ({
      agencyId,
      year,
      formCode,
      decisionNumber,
    })),
  };
  await record({ action: 'history.imported', subjectId: importId, scope: key, details });
  return { written: lines.length };
}
