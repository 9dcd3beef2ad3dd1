import { eq } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { covenantVersions, signatures } from '@/db/schema/covenant';
import { isComplete } from '@/domain/covenant/sign';
import { readText } from '@/domain/covenant/signed-text';
import { newId } from '@/lib/id';
import { followAnnexes } from '../annex/follow';
import { readAmended } from '../annex/queries';
import { auditScope, type BlocYearScope } from '../bloc/queries';
import type { Context } from '../context';
import { RefusedError } from '../refused';
import { rememberedSeal } from '../seal/remembered';
import type { AnswerFacts } from './answer-facts';
import { sealRow } from './evidence-chain';
import { evidenceRow } from './evidence-row';
import { findVersionById, type CovenantVersion } from './queries';
import { mandatePapers, signedFiles } from './signature-beside';
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
  const row = {
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
  };
  const party = content.parties.find(({ code }) => code === member.code);
  const { hash, previousHash, systemSignature } = sealRow(
    evidenceRow(row, {
      agency: { code: member.code, name: party?.name ?? member.name },
      mandate: (await mandatePapers(tx, idsOf(signing.mandateId))).get(signing.mandateId ?? '') ?? null,
      file: await fileOf(tx, { fileId: signing.fileId ?? null, number: row.number, code: member.code }),
      // The row before it, or the text where it is the first; a row from before there was a chain has no hash.
      previousHash: before.at(-1)?.hash ?? version.sha256,
    }),
    await rememberedSeal(),
  );
  const [signature] = await tx
    .insert(signatures)
    .values({ ...row, previousHash, hash, systemSignature })
    .onConflictDoNothing()
    .returning({ id: signatures.id });
  if (!signature) throw new RefusedError({ code: 'covenant.alreadySigned' }, false);

  const signed = new Set([...before.map(({ code }) => code), member.code]);
  const parties = content.parties.map(({ code }) => code);
  const complete = isComplete(parties, signed);
  if (complete) {
    await tx.update(covenantVersions).set({ completedAt: now }).where(eq(covenantVersions.id, version.id));
    await bringIntoForce(tx, scope, version, now);
  }
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

/** An annex that all have signed changes the year's work from now on. */
async function bringIntoForce(tx: Tx, scope: BlocYearScope, { id, parentId, content }: CovenantVersion, now: Date) {
  const text = readText(content);
  const covenant = text.form === 'giao-uoc-phu-luc/1' && parentId ? await findVersionById(tx, parentId) : null;
  if (text.form !== 'giao-uoc-phu-luc/1' || !covenant) return;
  const amended = await readAmended(tx, covenant);
  await followAnnexes(tx, scope, { amended, changes: text.changes, annexId: id, now });
}

const idsOf = (id: string | null | undefined): string[] => (id ? [id] : []);

async function fileOf(tx: Tx, signed: { fileId: string | null; number: number; code: string }) {
  return (await signedFiles(tx, [signed])).get(signed.fileId ?? '') ?? null;
}
