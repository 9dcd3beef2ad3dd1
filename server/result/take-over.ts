import { and, eq, inArray, isNull } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { deductions } from '@/db/schema/result';
import { bonusLinesOf } from '@/domain/criteria/scale';
import { pointsOfEntry, type ResultEntry } from '@/domain/scoring/record';
import type { LineChange } from '@/domain/scoring/write-lines';
import { newId } from '@/lib/id';
import { listSentRounds } from '../appraisal/queries';
import { auditScope, type BlocYearScope } from '../bloc/queries';
import type { CriteriaSet } from '../criteria/queries';
import { RefusedError } from '../refused';
import { readScores, type AgencyScores } from '../score/queries';
import { writeScores } from '../score/write';
import { rollUp } from './roll-up';

type By = { readonly recordedAt: Date; readonly recordedBy: string };
type Entry = ResultEntry & { readonly agencyId: string };

/** What deductions taken over from a sheet are about: they take the place of each other, not of those recorded one by one. */
const fromSheet = 'sheet';

/**
 * Takes over the results of some agencies as a sheet or the minutes have them: points as the first appraisal, the deduction as one line.
 * The caller holds `results:` of the year and has checked them. Answers ids and totals by agency. Refusal: `appraisal.roundSent` where
 * the appraisal was sent already. Source: domain 9.5.
 */
export async function takeOver(
  tx: Tx,
  scope: BlocYearScope,
  set: CriteriaSet,
  entries: readonly Entry[],
  by: By,
): Promise<ReadonlyMap<string, { resultId: string; totalCenti: number }>> {
  const agencyIds = entries.map(({ agencyId }) => agencyId);
  const sent = new Set((await listSentRounds(tx, scope)).map(({ agencyId }) => agencyId));
  if (agencyIds.some((agencyId) => sent.has(agencyId))) throw new RefusedError({ code: 'appraisal.roundSent' }, false);
  const scores = await readScores(tx, scope, set, { agencyIds });
  const bonus = new Set(bonusLinesOf(set).map(({ code }) => code));
  for (const entry of entries) {
    const changes = changesOf(entry, scores.get(entry.agencyId), bonus);
    const author = { savedAt: by.recordedAt, savedBy: by.recordedBy };
    await writeScores(tx, scope, set, { agencyId: entry.agencyId, round: 'appraised' }, changes, author);
  }
  await replaceDeductions(tx, scope, entries, by);
  return rollUp(tx, scope, set, agencyIds, { ...by, takenOver: true });
}

/** Every line of an entry that says something else than stands there; a bonus, and what differs from the agency's own, with the reason. */
function changesOf(entry: Entry, scores: AgencyScores | undefined, bonus: ReadonlySet<string>): LineChange[] {
  const kept = scores?.decided.appraised ?? {};
  const given = pointsOfEntry(entry);
  const codes = new Set([...Object.keys(given), ...Object.keys(kept)]);
  return [...codes].flatMap((code): LineChange[] => {
    const [before, own] = [kept[code], scores?.self[code]];
    const pointsCenti = given[code] ?? null;
    // A raw value stays with its points; of other points nobody knows the raw value.
    const value = own?.pointsCenti === pointsCenti ? (own?.value ?? null) : null;
    const differs = own?.pointsCenti != null && own.pointsCenti !== pointsCenti;
    const note = differs || bonus.has(code) ? entry.reason : '';
    if (before && before.pointsCenti === pointsCenti && before.note === note) return [];
    if (!before && pointsCenti === null) return [];
    return [{ code, value, pointsCenti, note, version: (before?.version ?? 0) + 1 }];
  });
}

async function replaceDeductions(tx: Tx, scope: BlocYearScope, entries: readonly Entry[], by: By): Promise<void> {
  const ofSheets = and(
    eq(deductions.blocYearId, scope.id),
    inArray(
      deductions.agencyId,
      entries.map(({ agencyId }) => agencyId),
    ),
    eq(deductions.ground, 'other'),
    eq(deductions.about, fromSheet),
    isNull(deductions.withdrawnAt),
  );
  const { recordedAt, recordedBy } = by;
  await tx
    .update(deductions)
    .set({ withdrawnAt: recordedAt, withdrawnBy: recordedBy, withdrawnReason: '' })
    .where(ofSheets);
  const taken = entries.filter(({ deductionCenti }) => deductionCenti > 0);
  if (taken.length === 0) return;
  await tx.insert(deductions).values(
    taken.map(({ agencyId, deductionCenti: centi, reason }) => {
      const line = { ground: 'other' as const, about: fromSheet, quantity: 1, centi, reason };
      return { id: newId(), ...auditScope(scope), agencyId, ...line, ...by };
    }),
  );
}
