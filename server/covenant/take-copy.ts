import { signingCopies } from '@/db/schema/covenant';
import { leaseMinutes, mayTakeCopy } from '@/domain/covenant/given-copy';
import type { TakeCopyInput } from '@/domain/covenant/input';
import { maySign } from '@/domain/covenant/sign';
import { may } from '@/domain/rights/may';
import { newId } from '@/lib/id';
import { actingPerson } from '../acting-person';
import { auditScope } from '../bloc/queries';
import type { Context } from '../context';
import { getYearOfVersion } from '../remembered/bloc-years';
import { demand, demandRight, RefusedError } from '../refused';
import { readAnswerFacts, type AnswerFacts } from './answer-facts';
import { findReading, listCopies } from './queries';

/** The file that is signed next: the frozen paper; or, where all sign in turn, the file as the last one signed it. */
export function fileToSign({ rules, signatures, version }: AnswerFacts): string | null {
  const last = rules.pdfOrder === 'inTurn' ? signatures.findLast(({ method }) => method === 'pdf') : undefined;
  return last?.fileId ?? version.fileId;
}

/**
 * Gives an agency the file to sign with a certificate: the frozen paper, of which each signs a copy; or, where all sign in turn, the file as
 * the last one signed it, for ten minutes. Refusals: `covenant.unknown`, those of `maySign` and `mayTakeCopy`, `covenant.noPaper` of a text
 * frozen before papers were made. Source: trust 3.3 and 3.6.
 */
export async function takeCopy(
  { tx, actor, now, record }: Context,
  { versionId, agencyId, sha256 }: TakeCopyInput,
): Promise<{ fileId: string }> {
  const scope = await getYearOfVersion(tx, versionId, now);
  const key = auditScope(scope);
  demandRight(may(actor, 'covenant.signed', scope, { agencyId }), key);
  const personId = actingPerson(actor);
  const facts = await readAnswerFacts(tx, scope, versionId, agencyId);
  const reading = await findReading(tx, { versionId, agencyId, personId });
  demand(maySign(facts, { sha256, method: 'pdf', read: reading?.readAt != null }));
  const given = await listCopies(tx, versionId);
  const order = facts.rules.pdfOrder;
  const signedAgencyIds = facts.signatures.map((one) => one.agencyId);
  const { othersMissing } = facts;
  demand(mayTakeCopy({ order, agencyId, given, signedAgencyIds, othersMissing, now }));
  const fileId = fileToSign(facts);
  if (!fileId) throw new RefusedError({ code: 'covenant.noPaper' }, false);
  await tx.insert(signingCopies).values({
    id: newId(),
    ...key,
    versionId,
    agencyId,
    personId,
    fileId,
    givenAt: now,
    until: order === 'inTurn' ? new Date(now.getTime() + leaseMinutes * 60_000) : null,
  });
  await record({ action: 'covenant.copyGiven', subjectId: versionId, scope: key, details: { agencyId, fileId } });
  return { fileId };
}
