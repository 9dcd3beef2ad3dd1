import { and, eq, isNull } from 'drizzle-orm';
import { rotationCandidates, rotationProposals } from '@/db/schema/leadership';
import { may } from '@/domain/rights/may';
import type { PutForwardInput } from '@/domain/rotation/input';
import { proposalFor } from '@/domain/rotation/propose';
import { mayPutForward } from '@/domain/rotation/put-forward';
import { newId } from '@/lib/id';
import { actingPerson } from '../acting-person';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { readFloor } from '../leadership/queries';
import { demand, demandRight } from '../refused';
import { readRotation } from './facts';

/**
 * Puts the rotation's answer for the coming year before the conference that reviews this one, as candidates with the rule and the facts
 * they rest on; put forward anew it takes the place of the one before.
 * Refusals: those of `mayPutForward`. Source: domain 8.3, 10.6.
 */
export async function putForward(
  { tx, actor, now, record }: Context,
  { blocYearId }: PutForwardInput,
): Promise<{ proposalId: string }> {
  const scope = await getBlocYear(tx, blocYearId, now);
  const key = auditScope(scope);
  demandRight(may(actor, 'leadership.proposed', scope), key);
  await tx.alone(`leadership:${scope.id}`);
  const { conference, planYear, acclamations } = await readFloor(tx, scope, now);
  const { facts } = await readRotation(tx, scope);
  const candidates = demand(
    mayPutForward({
      conference: conference && planYear ? { closedAt: conference.closedAt, planYear: planYear.year } : null,
      acclaimed: acclamations,
      year: facts.year,
      proposal: proposalFor(facts),
    }),
  );
  if (!conference || !planYear) throw new Error('A proposal was allowed without a conference');
  await tx
    .update(rotationProposals)
    .set({ replacedAt: now })
    .where(and(eq(rotationProposals.blocYearId, scope.id), isNull(rotationProposals.replacedAt)));
  const proposalId = newId();
  await tx.insert(rotationProposals).values({
    id: proposalId,
    ...key,
    conferenceId: conference.id,
    planYearId: planYear.id,
    citation: facts.source.citation,
    proposedOn: scope.on,
    proposedAt: now,
    proposedBy: actingPerson(actor),
  });
  await tx.insert(rotationCandidates).values(
    candidates.map(({ role, position, agencyId, why, findings }) => ({
      id: newId(),
      ...key,
      proposalId,
      role,
      position,
      agencyId,
      why,
      findings: [...findings],
    })),
  );
  await record({
    action: 'leadership.proposed',
    subjectId: proposalId,
    scope: key,
    details: {
      year: planYear.year,
      citation: facts.source.citation,
      candidates: candidates.map(({ role, position, agencyId, why }) => ({ role, position, agencyId, why: why.code })),
    },
  });
  return { proposalId };
}
