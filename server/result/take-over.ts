import { inArray } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { deductions } from '@/db/schema/result';
import { bonusLinesOf } from '@/domain/criteria/scale';
import { fromSheet, partDeductions, sumOf } from '@/domain/scoring/deduction';
import { pointsOfEntry, type ResultEntry } from '@/domain/scoring/record';
import type { LineChange } from '@/domain/scoring/write-lines';
import { newId } from '@/lib/id';
import { listSentRounds } from '../appraisal/queries';
import { auditScope, type BlocYearScope } from '../bloc/queries';
import type { CriteriaSet } from '../criteria/queries';
import { listDeductions, standing, type Deduction } from '../deduction/queries';
import { RefusedError } from '../refused';
import type { AgencyScores } from '../score/queries';
import { readSentScores } from '../score/sent';
import { writeScores } from '../score/write';
import { rollUp } from './roll-up';

type By = { readonly recordedAt: Date; readonly recordedBy: string };
type Entry = ResultEntry & { readonly agencyId: string };

/**
 * Takes over the results of some agencies as a sheet or the minutes have them: points as the first appraisal, of the deduction what does
 * not stand one by one as one line. What says nothing new stays, with its own reason. An agency that was appraised here before is not
 * taken over by it: its appraisal has to be sent. The caller holds `results:` of the year and has checked them. Answers ids and totals by
 * agency. Refusal: `appraisal.roundSent` where the appraisal was sent already. Source: domain 9.5.
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
  const scores = await readSentScores(tx, scope, set, { agencyIds });
  const bonus = new Set(bonusLinesOf(set).map(({ code }) => code));
  const deducted = Map.groupBy(standing(await listDeductions(tx, scope)), ({ agencyId }) => agencyId);
  for (const entry of entries) {
    const { agencyId } = entry;
    const author = { savedAt: by.recordedAt, savedBy: by.recordedBy };
    const { lumps, oneByOneCenti } = partDeductions(deducted.get(agencyId) ?? []);
    const centi = entry.deductionCenti - oneByOneCenti;
    const isLumpNew = centi !== sumOf(lumps);
    const given = newPoints(entry, scores.get(agencyId));
    const isReasonNew = !isLumpNew && given.length === 0;
    const codes = isReasonNew ? Object.keys(pointsOfEntry(entry)) : given;
    const changes = changesOf(entry, codes, scores.get(agencyId), bonus);
    await writeScores(tx, scope, set, { agencyId, round: 'appraised' }, changes, author);
    if (isLumpNew || (isReasonNew && lumps.some(({ reason }) => reason !== entry.reason)))
      await replaceLump(tx, scope, lumps, { agencyId, centi, reason: entry.reason }, by);
  }
  const isOurs = (agencyId: string) =>
    Object.values(keptBefore(scores.get(agencyId))).some((one) => one.pointsCenti !== null);
  return new Map([
    ...(await rollUp(tx, scope, set, agencyIds.filter(isOurs), by)),
    ...(await rollUp(
      tx,
      scope,
      set,
      agencyIds.filter((agencyId) => !isOurs(agencyId)),
      { ...by, takenOver: true },
    )),
  ]);
}

function keptBefore(scores: AgencyScores | undefined) {
  return scores?.decided.appraised ?? {};
}

/** The lines of which an entry gives other points than stand there. */
function newPoints(entry: Entry, scores: AgencyScores | undefined): string[] {
  const [kept, given] = [keptBefore(scores), pointsOfEntry(entry)];
  const codes = new Set([...Object.keys(given), ...Object.keys(kept)]);
  return [...codes].filter((code) => (given[code] ?? null) !== (kept[code]?.pointsCenti ?? null));
}

/** What is written of some lines: a bonus, and what differs from the agency's own, with the reason. */
function changesOf(
  entry: Entry,
  codes: readonly string[],
  scores: AgencyScores | undefined,
  bonus: ReadonlySet<string>,
): LineChange[] {
  const [kept, given] = [keptBefore(scores), pointsOfEntry(entry)];
  return codes.flatMap((code): LineChange[] => {
    const [before, own] = [kept[code], scores?.self[code]];
    const pointsCenti = given[code] ?? null;
    // A raw value stays with its points; of other points nobody knows the raw value.
    const value = own?.pointsCenti === pointsCenti ? (own?.value ?? null) : null;
    const differs = own?.pointsCenti != null && own.pointsCenti !== pointsCenti;
    const note = differs || bonus.has(code) ? entry.reason : '';
    if (before && before.pointsCenti === pointsCenti && (before.note === note || note === '')) return [];
    return [{ code, value, pointsCenti, note, version: (before?.version ?? 0) + 1 }];
  });
}

async function replaceLump(
  tx: Tx,
  scope: BlocYearScope,
  lumps: readonly Deduction[],
  { agencyId, centi, reason }: { readonly agencyId: string; readonly centi: number; readonly reason: string },
  by: By,
): Promise<void> {
  const ids = lumps.map(({ id }) => id);
  if (ids.length > 0)
    await tx
      .update(deductions)
      .set({ withdrawnAt: by.recordedAt, withdrawnBy: by.recordedBy, withdrawnReason: '' })
      .where(inArray(deductions.id, ids));
  if (centi <= 0) return;
  const line = { ground: 'other' as const, about: fromSheet, quantity: 1, centi, reason };
  await tx.insert(deductions).values({ id: newId(), ...auditScope(scope), agencyId, ...line, ...by });
}
