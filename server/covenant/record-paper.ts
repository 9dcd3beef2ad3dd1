import { maySign } from '@/domain/covenant/sign';
import { paperStatement } from '@/domain/covenant/statement';
import { may } from '@/domain/rights/may';
import { actingPerson } from '../acting-person';
import { auditScope } from '../bloc/queries';
import type { Context } from '../context';
import type { Attached } from '../file/inspect';
import { keepFile } from '../file/keep';
import { getYearOfVersion } from '../remembered/bloc-years';
import { demand, demandRight, RefusedError } from '../refused';
import { readAnswerFacts } from './answer-facts';
import type { SignedOutcome } from './signed-outcome';
import { listSigners } from './signers';
import { writeSignature } from './write-signature';

export type RecordPaper = {
  readonly versionId: string;
  readonly agencyId: string;
  /** Who signed by hand. */
  readonly personId: string;
  readonly sha256: string;
  readonly scan: Attached;
};

/**
 * Whoever keeps the bloc records that an agency has signed by hand, with the scan; it stays marked as paper and bears no electronic
 * level. Refusals: `covenant.unknown`, those of `maySign`, at the field `signer` `covenant.notParty` and `covenant.noSigner` where that person could not sign
 * for the agency that day. Source: domain 13 (mode 3); trust 3.1.
 */
export async function recordPaper(
  context: Context,
  { versionId, agencyId, personId, sha256, scan }: RecordPaper,
): Promise<SignedOutcome> {
  const { tx, actor, now } = context;
  const scope = await getYearOfVersion(tx, versionId, now);
  demandRight(may(actor, 'covenant.paperRecorded', scope), auditScope(scope));
  if (!scope.members.some((one) => one.agencyId === agencyId))
    throw new RefusedError({ code: 'covenant.notParty', field: 'signer' }, false);
  const facts = await readAnswerFacts(tx, scope, versionId, agencyId);
  demand(maySign(facts, { sha256, method: 'paper', read: false }));
  const signer = (await listSigners(tx, [agencyId], scope.on)).find((one) => one.personId === personId);
  if (!signer) throw new RefusedError({ code: 'covenant.noSigner', field: 'signer' }, false);
  const { fileId } = await keepFile(tx, scan, actingPerson(actor), now);
  const { post, capacity, mandateId, name } = signer;
  const { member, content, version } = facts;
  return writeSignature(context, scope, facts, {
    personId,
    signerName: name,
    capacity,
    postAtTime: post,
    mandateId,
    statement: paperStatement({ post, agency: member.name, title: content.title, sha256: version.sha256 }),
    method: 'paper',
    fileId,
  });
}
