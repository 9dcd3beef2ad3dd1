import { eq } from 'drizzle-orm';
import { recheckRequests } from '@/db/schema/appraisal';
import { decidedPoints, mayAnswerRecheck } from '@/domain/scoring/appraise';
import type { AnswerRecheckInput } from '@/domain/scoring/input';
import { mayAppraise } from '@/domain/scoring/may-appraise';
import { actingPerson } from '../acting-person';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { demand, demandRight, RefusedError } from '../refused';
import { readAppraisalGround } from './ground';

/**
 * Answers a recheck: upheld where points were changed by it, or not, either way in words. Refusals: those of `mayAppraise` and
 * `mayAnswerRecheck`. Source: domain 10.3.
 */
export async function answerRecheck(
  { tx, actor, now, record }: Context,
  { blocYearId, agencyId, answer, upheld }: AnswerRecheckInput,
): Promise<{ requestId: string }> {
  const scope = await getBlocYear(tx, blocYearId, now);
  const key = auditScope(scope);
  demandRight(mayAppraise(actor, 'recheck.answered', scope, agencyId), key);
  const { stage, facts, lines, scores } = await readAppraisalGround(tx, scope, agencyId);
  const open = facts.rechecks.find(({ answeredOn }) => answeredOn === null);
  const { appraised = {}, second = {}, rechecked = {} } = scores.decided;
  const before = decidedPoints(lines, { appraised, second });
  const since = Object.entries(rechecked).filter(
    ([code, { savedAt, pointsCenti }]) =>
      open && savedAt >= open.requestedAt && pointsCenti !== null && pointsCenti !== before[code],
  );
  demand(mayAnswerRecheck(stage, facts, { upheld, changed: since.length }));
  if (!open) throw new RefusedError({ code: 'appraisal.noRecheck' }, false);
  await tx
    .update(recheckRequests)
    .set({ answer, upheld, answeredOn: scope.on, answeredAt: now, answeredBy: actingPerson(actor) })
    .where(eq(recheckRequests.id, open.id));
  const details = { agencyId, answer, upheld, changed: since.length };
  await record({ action: 'recheck.answered', subjectId: open.id, scope: key, details });
  return { requestId: open.id };
}
