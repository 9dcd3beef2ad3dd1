import type { Reader } from '@/db/client';
import { bonusLinesOf, leavesOf, lumpBonus, stepOf } from '@/domain/criteria/scale';
import { decidedPoints } from '@/domain/scoring/appraise';
import { partDeductions, sumOf } from '@/domain/scoring/deduction';
import type { SheetScores } from '@/domain/scoring/import';
import { linesOf, linesWithout } from '@/domain/scoring/lines';
import { listSentRounds } from '../appraisal/queries';
import type { BlocYearScope } from '../bloc/queries';
import type { CriteriaSet } from '../criteria/queries';
import { listDeductions, standing } from '../deduction/queries';
import { noScores, readScores, roundsThatDecide, type AgencyScores } from '../score/queries';
import { readSentScores } from '../score/sent';
import type { ScoreSheetFacts } from '../sheet/score-rows';

/** What is decided by now of each agency whose lines are complete, as a score sheet holds it. */
export async function readSheetScores(
  reader: Reader,
  scope: BlocYearScope,
  scale: CriteriaSet,
): Promise<ReadonlyMap<string, SheetScores>> {
  const scores = await readScores(reader, scope, scale, { rounds: roundsThatDecide });
  const deducted = Map.groupBy(standing(await listDeductions(reader, scope)), ({ agencyId }) => agencyId);
  return new Map(
    scope.members.flatMap(({ agencyId, kind }) => {
      const lines = linesOf(scale, kind);
      const decided = decidedPoints(lines, (scores.get(agencyId) ?? noScores).decided);
      if (linesWithout(lines, decided).length > 0) return [];
      const { [lumpBonus]: lump, ...given } = decided;
      const points = Object.fromEntries(Object.entries(given).map(([code, centi]) => [code, centi ?? 0]));
      const taken = deducted.get(agencyId) ?? [];
      const deductionCenti = sumOf(taken);
      const reasons = taken.map(({ reason }) => reason);
      const reason = [...new Set([...notesOf(scores.get(agencyId)), ...reasons])].filter(Boolean).join('; ');
      return [[agencyId, { points, bonusCenti: lump ?? 0, deductionCenti, reason }] as const];
    }),
  );
}

/** Why points were taken over: the one reason of the sheet, which stands at every line it was for. */
function notesOf(scores: AgencyScores | undefined): string[] {
  return Object.values(scores?.decided.appraised ?? {}).map(({ note }) => note);
}

/** What a score sheet of the year is read against: its members with what stands now, and the lines of its scale. */
export async function readSheetFacts(
  reader: Reader,
  scope: BlocYearScope,
  scale: CriteriaSet,
): Promise<ScoreSheetFacts> {
  const current = await readSheetScores(reader, scope, scale);
  const own = await readSentScores(reader, scope, scale, { rounds: ['self'] });
  const sent = new Set((await listSentRounds(reader, scope)).map(({ agencyId }) => agencyId));
  const deducted = Map.groupBy(standing(await listDeductions(reader, scope)), (line) => line.agencyId);
  const items = bonusLinesOf(scale).filter(({ code }) => code !== lumpBonus);
  return {
    agencies: scope.members.map(({ agencyId, code, name, kind }) => {
      const known = current.get(agencyId);
      const asked = new Set(linesOf(scale, kind).map((line) => line.code));
      const self = own.get(agencyId)?.self ?? {};
      const { oneByOneCenti } = partDeductions(deducted.get(agencyId) ?? []);
      const closed = sent.has(agencyId);
      return { code, name, asked, own: self, closed, oneByOneCenti, ...(known ? { current: known } : {}) };
    }),
    lines: [
      ...scale.groups.flatMap(leavesOf).map((leaf) => {
        // Points of a share or a count follow from a raw value, in whatever steps that brings.
        const stepCenti = leaf.kind === 'points' || leaf.kind === 'manual' ? stepOf(leaf, scale) : 1;
        return { code: leaf.code, maxCenti: leaf.maxCenti, stepCenti };
      }),
      ...items.map(({ code, maxCenti }) => ({ code, maxCenti, stepCenti: 1, optional: true })),
    ],
    bonusCapCenti: items.length > 0 ? 0 : scale.bonusCapCenti,
  };
}

/** What is scored of a scale, whoever is asked, with its names. */
export function linesOfSheet(scale: CriteriaSet): readonly { readonly code: string; readonly name: string }[] {
  return [...scale.groups.flatMap(leavesOf), ...bonusLinesOf(scale)];
}
