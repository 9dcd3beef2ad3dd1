import { eq } from 'drizzle-orm';
import { covenantVersions, signatures } from '@/db/schema/covenant';
import { isComplete } from '@/domain/covenant/sign';
import { newId } from '@/lib/id';
import { auditScope, type BlocYearScope } from '../bloc/queries';
import type { Context } from '../context';
import { RefusedError } from '../refused';
import type { AnswerFacts } from './answer-facts';
import type { SignedOutcome } from './signed-outcome';

type Row = typeof signatures.$inferInsert;

/** Who signs as what and in which way; what the text and the agency are follows from the facts. */
export type Signing = Pick<Row, 'personId' | 'signerName' | 'capacity' | 'postAtTime' | 'statement' | 'method'> &
  Partial<
    Pick<
      Row,
      | 'sessionId'
      | 'mandateId'
      | 'openedAt'
      | 'readAt'
      | 'network'
      | 'browser'
      | 'device'
      | 'requestKey'
      | 'secondFactor'
      | 'mark'
      | 'passkey'
      | 'certificate'
      | 'fileId'
    >
  >;

/**
 * Writes one signature of an agency under a text, with everything that proves it, and completes the text where it is the last one; one
 * per agency and text, which the database sees to as well. Refusal: `covenant.alreadySigned`. Source: trust 3.4 and 3.8.
 */
export async function writeSignature(
  { tx, now, record }: Pick<Context, 'tx' | 'now' | 'record'>,
  scope: BlocYearScope,
  { version, content, member, signatures: before }: AnswerFacts,
  signing: Signing,
): Promise<SignedOutcome> {
  const key = auditScope(scope);
  const [signature] = await tx
    .insert(signatures)
    .values({
      id: newId(),
      ...key,
      versionId: version.id,
      agencyId: member.agencyId,
      agencyVersionId: member.versionId,
      sha256: version.sha256,
      signedOn: scope.on,
      signedAt: now,
      number: before.length + 1,
      ...signing,
    })
    .onConflictDoNothing()
    .returning({ id: signatures.id });
  if (!signature) throw new RefusedError({ code: 'covenant.alreadySigned' }, false);

  const signed = new Set([...before.map(({ code }) => code), member.code]);
  const parties = content.parties.map(({ code }) => code);
  const complete = isComplete(parties, signed);
  if (complete) await tx.update(covenantVersions).set({ completedAt: now }).where(eq(covenantVersions.id, version.id));
  const { postAtTime: post, method, mandateId, statement, fileId } = signing;
  await record({
    action: method === 'paper' ? 'covenant.paperRecorded' : 'covenant.signed',
    subjectId: signature.id,
    scope: key,
    details: {
      versionId: version.id,
      sha256: version.sha256,
      agencyId: member.agencyId,
      post,
      method,
      ...(mandateId ? { mandateId } : {}),
      ...(fileId ? { fileId } : {}),
      statement,
      complete,
    },
  });
  return {
    signatureId: signature.id,
    signedAt: now.toISOString(),
    signed: signed.size,
    parties: parties.length,
    complete,
  };
}
