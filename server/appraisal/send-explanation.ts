import { and, eq } from 'drizzle-orm';
import { appraisals } from '@/db/schema/appraisal';
import { may } from '@/domain/rights/may';
import { decidedPoints, differingLines, mayExplain, mayLeaveUnexplained } from '@/domain/scoring/appraise';
import type { SendExplanationInput } from '@/domain/scoring/input';
import { actingPerson } from '../acting-person';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { demand, demandRight } from '../refused';
import { readAppraisalGround } from './ground';
import { explanationsOf } from './queries';

/** The head sends what the agency explains, or that it has nothing to explain; from then on the second appraisal may begin. Refusals: those of `mayExplain` and `mayLeaveUnexplained`. Source: domain 9.5. */
export async function sendExplanation(
  { tx, actor, now, record }: Context,
  { blocYearId, agencyId, without }: SendExplanationInput,
): Promise<{ explained: number }> {
  const scope = await getBlocYear(tx, blocYearId, now);
  const key = auditScope(scope);
  demandRight(may(actor, 'explanation.sent', scope, { agencyId }), key);
  const { stage, facts, lines, scores } = await readAppraisalGround(tx, scope, agencyId);
  demand(mayExplain(stage, facts));
  const texts = await explanationsOf(tx, scope, agencyId);
  const differing = differingLines(lines, scores.self, decidedPoints(lines, scores.decided));
  demand(mayLeaveUnexplained(differing, texts, without));
  await tx
    .update(appraisals)
    .set({ explainedOn: scope.on, explainedAt: now, explainedBy: actingPerson(actor) })
    .where(
      and(eq(appraisals.blocYearId, scope.id), eq(appraisals.agencyId, agencyId), eq(appraisals.round, 'appraised')),
    );
  const explained = differing.filter(({ code }) => texts[code]).length;
  const details = { agencyId, explained, differing: differing.length };
  await record({ action: 'explanation.sent', subjectId: agencyId, scope: key, details });
  return { explained };
}
