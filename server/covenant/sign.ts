import { eq } from 'drizzle-orm';
import { covenantVersions, signatures } from '@/db/schema/covenant';
import type { SignCovenantInput } from '@/domain/covenant/input';
import { isComplete, maySign } from '@/domain/covenant/sign';
import { signingStatement } from '@/domain/covenant/statement';
import { may } from '@/domain/rights/may';
import { newId } from '@/lib/id';
import { actingPerson } from '../acting-person';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Context } from '../context';
import { demand, demandRight, RefusedError } from '../refused';
import { readAnswerFacts } from './answer-facts';
import { getVersion } from './queries';
import type { SignedOutcome } from './signed-outcome';

/**
 * The head of an agency signs the covenant for that agency, once, in any order; the last signature completes it in the same
 * transaction. Refusals: `covenant.unknown`, `covenant.reopened`, `covenant.notParty`, `covenant.alreadySigned`, `covenant.changed`.
 * Source: domain 8.5 and 10.2; trust 3.3.
 */
export async function signCovenant(
  { tx, actor, now, record }: Context,
  input: SignCovenantInput,
): Promise<SignedOutcome> {
  const { blocYearId } = await getVersion(tx, input.versionId);
  const scope = await getBlocYear(tx, blocYearId, now);
  const appointment = demandRight(
    may(actor, 'covenant.signed', scope, { agencyId: input.agencyId }),
    auditScope(scope),
  );
  const facts = await readAnswerFacts(tx, scope, input.versionId, input.agencyId);
  demand(maySign(facts, input.sha256));

  const { version, content, member } = facts;
  const statement = signingStatement({
    post: appointment.post,
    agency: member.name,
    year: scope.year,
    sha256: version.sha256,
  });
  const [signature] = await tx
    .insert(signatures)
    .values({
      id: newId(),
      ...auditScope(scope),
      versionId: version.id,
      agencyId: member.agencyId,
      agencyVersionId: member.versionId,
      personId: actingPerson(actor),
      capacity: appointment.office === 'authorised' ? 'authorised' : 'head',
      postAtTime: appointment.post,
      statement,
      sha256: version.sha256,
      method: 'inApp',
      signedOn: scope.on,
      signedAt: now,
      sessionId: actor.sessionId,
    })
    .onConflictDoNothing()
    .returning({ id: signatures.id });
  if (!signature) throw new RefusedError({ code: 'covenant.alreadySigned' }, false);

  const signed = new Set([...facts.signatures.map(({ code }) => code), member.code]);
  const complete = isComplete(
    content.parties.map(({ code }) => code),
    signed,
  );
  if (complete) await tx.update(covenantVersions).set({ completedAt: now }).where(eq(covenantVersions.id, version.id));
  await record({
    action: 'covenant.signed',
    subjectId: signature.id,
    scope: auditScope(scope),
    details: {
      versionId: version.id,
      sha256: version.sha256,
      agencyId: member.agencyId,
      post: appointment.post,
      ...(appointment.mandateId ? { mandateId: appointment.mandateId } : {}),
      statement,
      complete,
    },
  });
  return {
    signatureId: signature.id,
    signedAt: now.toISOString(),
    signed: signed.size,
    parties: content.parties.length,
    complete,
  };
}
