import { mayWriteRound, unexplained } from '@/domain/scoring/appraise';
import type { SaveAppraisalInput } from '@/domain/scoring/input';
import { mayAppraise } from '@/domain/scoring/may-appraise';
import { decideLines } from '@/domain/scoring/write-lines';
import { actingPerson } from '../acting-person';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { demand, demandFields, demandRight } from '../refused';
import { rollUp } from '../result/roll-up';
import { writeScores } from '../score/write';
import { forTheLog } from '../self-assessment/save';
import { readAppraisalGround } from './ground';

/** What was kept, and what the agency's result comes to; null while a line is undecided. Hundredths. */
export type SavedAppraisal = {
  readonly versions: Readonly<Record<string, number>>;
  readonly totalCenti: number | null;
};

/**
 * Writes points of one round of appraisal beside those before, never over them; lines that were not sent stay as they are. Where they
 * differ from what they are held against a reason is asked for. Refusals: those of `mayAppraise` and `mayWriteRound`,
 * `scoring.noCriteria`, `results.notMember`, at their fields those of `decideLines` and `unexplained`. Source: domain 9.5, 10.3.
 */
export async function saveAppraisal(
  { tx, actor, now, record }: Context,
  { blocYearId, agencyId, round, lines: typed }: SaveAppraisalInput,
): Promise<SavedAppraisal> {
  const scope = await getBlocYear(tx, blocYearId, now);
  const key = auditScope(scope);
  demandRight(mayAppraise(actor, 'appraisal.saved', scope, agencyId), key);
  const { stage, facts, scale, lines, scores } = await readAppraisalGround(tx, scope, agencyId);
  demand(mayWriteRound(stage, facts, round));
  const kept = scores.decided[round] ?? {};
  const { changes, refusals, versions } = decideLines(scale, lines, new Map(Object.entries(kept)), typed);
  const fieldOf = (code: string) => `lines.${typed.findIndex((one) => one.code === code)}.note`;
  demandFields([...refusals, ...unexplained(round, scores.self, scores.decided, changes, fieldOf)]);

  const author = actingPerson(actor);
  await writeScores(tx, scope, scale, { agencyId, round }, changes, { savedAt: now, savedBy: author });
  const by = { recordedAt: now, recordedBy: author, ...(changes.length > 0 ? { takenOver: false } : {}) };
  const result = (await rollUp(tx, scope, scale, [agencyId], by)).get(agencyId);
  const totalCenti = result?.totalCenti ?? null;
  const details = { agencyId, round, lines: changes.map(forTheLog), totalCenti };
  await record({ action: 'appraisal.saved', subjectId: agencyId, scope: key, details });
  return { versions, totalCenti };
}
