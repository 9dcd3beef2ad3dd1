import { mayWriteRound } from '@/domain/scoring/appraise';
import type { AgreeAppraisalInput } from '@/domain/scoring/input';
import { mayAppraise } from '@/domain/scoring/may-appraise';
import type { LineChange } from '@/domain/scoring/write-lines';
import { actingPerson } from '../acting-person';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { demand, demandRight, RefusedError } from '../refused';
import { rollUp } from '../result/roll-up';
import { writeScores } from '../score/write';
import { forTheLog } from '../self-assessment/save';
import { readAppraisalGround } from './ground';

/**
 * Agrees in the first appraisal with what the agency gave itself, on every line nobody has decided yet: of one group, or of the whole
 * sheet. Refusals: those of `mayAppraise` and `mayWriteRound`, `appraisal.nothingToAgree`. Source: domain 9.5.
 */
export async function agreeAppraisal(
  { tx, actor, now, record }: Context,
  { blocYearId, agencyId, group }: AgreeAppraisalInput,
): Promise<{ agreed: number }> {
  const scope = await getBlocYear(tx, blocYearId, now);
  const key = auditScope(scope);
  demandRight(mayAppraise(actor, 'appraisal.saved', scope, agencyId), key);
  const { stage, facts, scale, lines, scores } = await readAppraisalGround(tx, scope, agencyId);
  demand(mayWriteRound(stage, facts, 'appraised'));
  const changes = lines.flatMap(({ code, groupCode }): LineChange[] => {
    const [own, kept] = [scores.self[code], scores.decided.appraised?.[code]];
    if ((group !== '' && groupCode !== group) || !own || own.pointsCenti === null || kept?.pointsCenti != null)
      return [];
    const { value, pointsCenti } = own;
    return [{ code, value, pointsCenti, note: kept?.note ?? '', version: (kept?.version ?? 0) + 1 }];
  });
  if (changes.length === 0) throw new RefusedError({ code: 'appraisal.nothingToAgree' }, false);
  const author = actingPerson(actor);
  await writeScores(tx, scope, scale, { agencyId, round: 'appraised' }, changes, { savedAt: now, savedBy: author });
  const by = { recordedAt: now, recordedBy: author, takenOver: false };
  const result = (await rollUp(tx, scope, scale, [agencyId], by)).get(agencyId);
  const details = {
    agencyId,
    round: 'appraised',
    lines: changes.map(forTheLog),
    totalCenti: result?.totalCenti ?? null,
  };
  await record({ action: 'appraisal.saved', subjectId: agencyId, scope: key, details });
  return { agreed: changes.length };
}
