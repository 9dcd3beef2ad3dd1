import { covenantRefusals } from '@/db/schema/covenant';
import type { RefuseCovenantInput } from '@/domain/covenant/input';
import { mayAnswer } from '@/domain/covenant/sign';
import { may } from '@/domain/rights/may';
import { newId } from '@/lib/id';
import { actingPerson } from '../acting-person';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { demand, demandRight } from '../refused';
import { readAnswerFacts } from './answer-facts';
import { getVersion } from './queries';

/**
 * The head of an agency does not sign and says why, to those who keep the bloc; the agency may still sign later and the refusal
 * stays. Refusals: `covenant.unknown`, `covenant.reopened`, `covenant.notParty`, `covenant.alreadySigned`. Source: domain 10.2.
 */
export async function refuseCovenant(
  { tx, actor, now, record }: Context,
  input: RefuseCovenantInput,
): Promise<{ refusalId: string }> {
  const { blocYearId } = await getVersion(tx, input.versionId);
  const scope = await getBlocYear(tx, blocYearId, now);
  demandRight(may(actor, 'covenant.refused', scope, { agencyId: input.agencyId }), auditScope(scope));
  const facts = await readAnswerFacts(tx, scope, input.versionId, input.agencyId);
  demand(mayAnswer(facts));
  const refusalId = newId();
  await tx.insert(covenantRefusals).values({
    id: refusalId,
    ...auditScope(scope),
    versionId: facts.version.id,
    agencyId: input.agencyId,
    personId: actingPerson(actor),
    reason: input.reason,
    refusedOn: scope.on,
    refusedAt: now,
  });
  await record({
    action: 'covenant.refused',
    subjectId: refusalId,
    scope: auditScope(scope),
    details: {
      versionId: facts.version.id,
      sha256: facts.version.sha256,
      agencyId: input.agencyId,
      reason: input.reason,
    },
  });
  return { refusalId };
}
