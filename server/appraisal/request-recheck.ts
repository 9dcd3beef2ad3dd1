import { recheckRequests } from '@/db/schema/appraisal';
import { may } from '@/domain/rights/may';
import { mayRequestRecheck } from '@/domain/scoring/appraise';
import type { RequestRecheckInput } from '@/domain/scoring/input';
import { newId } from '@/lib/id';
import { actingPerson } from '../acting-person';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { demand, demandRight } from '../refused';
import { readAppraisalGround } from './ground';

/** The head asks for a recheck of what was appraised, with the reason. Refusals: those of `mayRequestRecheck`. Source: domain 9.5; charter. */
export async function requestRecheck(
  { tx, actor, now, record }: Context,
  { blocYearId, agencyId, reason }: RequestRecheckInput,
): Promise<{ requestId: string }> {
  const scope = await getBlocYear(tx, blocYearId, now);
  const key = auditScope(scope);
  demandRight(may(actor, 'recheck.requested', scope, { agencyId }), key);
  const { stage, facts } = await readAppraisalGround(tx, scope, agencyId);
  demand(mayRequestRecheck(stage, facts));
  const requestId = newId();
  const requested = { agencyId, reason, requestedOn: scope.on };
  await tx
    .insert(recheckRequests)
    .values({ id: requestId, ...key, ...requested, requestedAt: now, requestedBy: actingPerson(actor) });
  await record({ action: 'recheck.requested', subjectId: requestId, scope: key, details: requested });
  return { requestId };
}
