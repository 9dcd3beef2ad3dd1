import { covenantRefusals } from '@/db/schema/covenant';
import type { RefuseCovenantInput } from '@/domain/covenant/input';
import { mayAnswer } from '@/domain/covenant/sign';
import { may } from '@/domain/rights/may';
import { dayOf } from '@/domain/shared/dates';
import { newId } from '@/lib/id';
import { actingPerson } from '../acting-person';
import { auditScope } from '../bloc/queries';
import type { Context } from '../context';
import { getYearOfVersion } from '../remembered/bloc-years';
import { demand, demandRight } from '../refused';
import { readAnswerFacts } from './answer-facts';
import { mailRefusal } from './mail-refusal';
import { listRefusals, type CovenantRefusal } from './queries';

/**
 * The head of an agency does not sign and says why, to those who keep the bloc; the agency may still sign later and the refusal
 * stays. Who keeps the bloc has it on the desk, and where `site` says that mail can leave, by mail. Refusals: `covenant.unknown`,
 * `covenant.reopened`, `covenant.notParty`, `covenant.alreadySigned`. Source: domain 10.2.
 */
export async function refuseCovenant(
  { tx, actor, now, record }: Context,
  input: RefuseCovenantInput & { readonly site?: string | null },
): Promise<{ refusalId: string; mailed: number }> {
  const scope = await getYearOfVersion(tx, input.versionId, now);
  demandRight(may(actor, 'covenant.refused', scope, { agencyId: input.agencyId }), auditScope(scope));
  const facts = await readAnswerFacts(tx, scope, input.versionId, input.agencyId);
  demand(mayAnswer(facts));
  const personId = actingPerson(actor);
  const before = await listRefusals(tx, facts.version.id);
  const isToday = ({ agencyId, refusedAt }: CovenantRefusal) =>
    agencyId === input.agencyId && dayOf(refusedAt) === dayOf(now);
  const refusalId = newId();
  await tx.insert(covenantRefusals).values({
    id: refusalId,
    ...auditScope(scope),
    versionId: facts.version.id,
    agencyId: input.agencyId,
    personId,
    reason: input.reason,
    refusedOn: scope.on,
    refusedAt: now,
  });
  // Somebody who words the reason anew the same day is not news again: the desk shows it.
  const site = facts.version.kind === 'rehearsal' || before.some(isToday) ? null : (input.site ?? null);
  const annex = facts.version.kind === 'annex' ? facts.version.version : null;
  const mailed =
    site === null ? 0 : await mailRefusal(tx, scope, { reason: input.reason, by: personId, annex, now }, site);
  await record({
    action: 'covenant.refused',
    subjectId: refusalId,
    scope: auditScope(scope),
    details: {
      versionId: facts.version.id,
      sha256: facts.version.sha256,
      agencyId: input.agencyId,
      reason: input.reason,
      mailed,
    },
  });
  return { refusalId, mailed };
}
