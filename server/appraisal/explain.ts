import { and, eq } from 'drizzle-orm';
import { explanations } from '@/db/schema/appraisal';
import { shownCode } from '@/domain/criteria/scale';
import { may } from '@/domain/rights/may';
import { decidedPoints, differingLines, mayExplain } from '@/domain/scoring/appraise';
import type { SaveExplanationInput } from '@/domain/scoring/input';
import { newId } from '@/lib/id';
import { actingPerson } from '../acting-person';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { demand, demandFields, demandRight, RefusedError } from '../refused';
import { readAppraisalGround } from './ground';
import { stateOfWords } from './queries';

/**
 * Keeps what an agency says about a line that was appraised otherwise than it had scored itself; its words may be changed until they are
 * sent; an empty text takes them back. Words somebody else wrote since they were shown are not written over, unless both say the same.
 * Refusals: those of `mayExplain`, `explanation.nothingDiffers`, at `text` `explanation.changedMeanwhile` with what stands there now and
 * `explanation.textMissing`. Source: domain 9.5 (explanation round); trust F10.
 */
export async function saveExplanation(
  { tx, actor, now, record }: Context,
  { blocYearId, agencyId, code, text, seen }: SaveExplanationInput,
): Promise<{ code: string; kept: boolean }> {
  const scope = await getBlocYear(tx, blocYearId, now);
  const key = auditScope(scope);
  demandRight(may(actor, 'explanation.saved', scope, { agencyId }), key);
  const { stage, facts, scale, lines, scores } = await readAppraisalGround(tx, scope, agencyId);
  demand(mayExplain(stage, facts));
  const differing = differingLines(lines, scores.self, decidedPoints(lines, scores.decided));
  const criterionId = scale.ids.get(code);
  if (criterionId === undefined || !differing.some((line) => line.code === code))
    throw new RefusedError({ code: 'explanation.nothingDiffers', params: { code: shownCode({ code }) } }, false);
  const ofLine = and(eq(explanations.agencyId, agencyId), eq(explanations.criterionId, criterionId));
  const [kept] = await tx.select({ text: explanations.text }).from(explanations).where(ofLine);
  const theirs = kept?.text ?? '';
  if (seen !== undefined && seen !== stateOfWords(theirs) && theirs !== text)
    demandFields([{ code: 'explanation.changedMeanwhile', params: { theirs: theirs || '–' }, field: 'text' }]);
  if (text === '') {
    const gone = await tx.delete(explanations).where(ofLine).returning({ id: explanations.id });
    if (gone.length === 0) demandFields([{ code: 'explanation.textMissing', field: 'text' }]);
    await record({ action: 'explanation.saved', subjectId: agencyId, scope: key, details: { agencyId, code, text } });
    return { code, kept: false };
  }
  const written = { text, savedAt: now, savedBy: actingPerson(actor) };
  await tx
    .insert(explanations)
    .values({ id: newId(), ...key, agencyId, criterionId, ...written })
    .onConflictDoUpdate({ target: [explanations.agencyId, explanations.criterionId], set: written });
  await record({ action: 'explanation.saved', subjectId: agencyId, scope: key, details: { agencyId, code, text } });
  return { code, kept: true };
}
