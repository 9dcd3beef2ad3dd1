import { and, eq } from 'drizzle-orm';
import { appraisals } from '@/db/schema/appraisal';
import { may } from '@/domain/rights/may';
import { mayExplain } from '@/domain/scoring/appraise';
import type { SendExplanationInput } from '@/domain/scoring/input';
import { actingPerson } from '../acting-person';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { demand, demandRight } from '../refused';
import { readAppraisalGround } from './ground';
import { explanationsOf } from './queries';

/** The head sends what the agency explains, or that it has nothing to explain; from then on the second appraisal may begin. Refusals: those of `mayExplain`. Source: domain 9.5. */
export async function sendExplanation(
  { tx, actor, now, record }: Context,
  { blocYearId, agencyId }: SendExplanationInput,
): Promise<{ explained: number }> {
  const scope = await getBlocYear(tx, blocYearId, now);
  const key = auditScope(scope);
  demandRight(may(actor, 'explanation.sent', scope, { agencyId }), key);
  const { stage, facts } = await readAppraisalGround(tx, scope, agencyId);
  demand(mayExplain(stage, facts));
  await tx
    .update(appraisals)
    .set({ explainedOn: scope.on, explainedAt: now, explainedBy: actingPerson(actor) })
    .where(
      and(eq(appraisals.blocYearId, scope.id), eq(appraisals.agencyId, agencyId), eq(appraisals.round, 'appraised')),
    );
  const said = Object.values(await explanationsOf(tx, scope, agencyId)).filter((text) => text !== '');
  const details = { agencyId, explained: said.length };
  await record({ action: 'explanation.sent', subjectId: agencyId, scope: key, details });
  return { explained: said.length };
}
