import type { Certificate } from 'pkijs';
import type { Reader } from '@/db/client';
import { mayReturnCopy } from '@/domain/covenant/given-copy';
import type { SignPdfInput } from '@/domain/covenant/input';
import { maySign } from '@/domain/covenant/sign';
import { signingStatement } from '@/domain/covenant/statement';
import { checkPdfSize, type AcceptedSignature } from '@/domain/pdf-signature/accept';
import { may } from '@/domain/rights/may';
import { refuse, type Decision } from '@/domain/shared/refusal';
import { actingPerson } from '../acting-person';
import { listPeriods } from '../agency/queries';
import { auditScope, getBlocYear } from '../bloc/queries';
import type { Actor, Context } from '../context';
import { findFile, keepFile } from '../file/keep';
import { takeSignedPdf } from '../pdf-signature/check';
import { trustedRoots } from '../pdf-signature/roots';
import { getYearOfVersion } from '../remembered/bloc-years';
import { demand, demandRight, RefusedError } from '../refused';
import { findMark } from '../signature-mark/queries';
import { readAnswerFacts } from './answer-facts';
import { capacityOf } from './capacity';
import { findReading, getVersion, listCopies } from './queries';
import { untold, type Circumstances } from './sign';
import type { SignedOutcome } from './signed-outcome';
import { fileToSign } from './take-copy';
import { writeSignature } from './write-signature';

/** A file that came back, looked at before the transaction, with the one it goes on from. */
export type ReturnedPdf = {
  readonly bytes: Uint8Array;
  readonly copyFileId: string;
  readonly accepted: AcceptedSignature;
};

type Returned = {
  readonly versionId: string;
  readonly agencyId: string;
  readonly bytes: Uint8Array;
  readonly now: Date;
  /** The authorities trusted; those of the installation unless told. */
  readonly roots?: readonly Certificate[];
};

/**
 * Looks at a PDF an agency sends back: whether it is the file it was given, signed once and nothing else. Refusals: those of
 * `checkPdfSize`, `mayReturnCopy` and `takeSignedPdf`. Source: trust 3.6.
 */
export async function readReturnedPdf(
  reader: Reader,
  actor: Actor,
  { versionId, agencyId, bytes, now, roots }: Returned,
): Promise<Decision<ReturnedPdf>> {
  const size = checkPdfSize(bytes.length);
  if (!size.ok) return size;
  const { blocYearId } = await getVersion(reader, versionId);
  const scope = await getBlocYear(reader, blocYearId, now);
  demandRight(may(actor, 'covenant.signed', scope, { agencyId }), auditScope(scope));
  const copy = mayReturnCopy({ agencyId, given: await listCopies(reader, versionId), now });
  if (!copy.ok) return copy;
  const given = await findFile(reader, copy.value.fileId);
  if (!given) return refuse('covenant.noCopy');
  const names = await listPeriods(reader, agencyId);
  const accepted = await takeSignedPdf({
    bytes,
    given: new Uint8Array(given.content),
    expected: { person: actor.name, agencyNames: names.flatMap(({ name, shortName }) => [name, shortName]) },
    roots: roots ?? (await trustedRoots()),
    at: now,
  });
  return accepted.ok
    ? { ok: true, value: { bytes, copyFileId: copy.value.fileId, accepted: accepted.value } }
    : accepted;
}

/**
 * An agency signs with a certificate: the file it was given came back with one signature more. Where the certificate bears other names
 * than the agency and the signer, the signer says that it is theirs. Refusals: `covenant.unknown`, those of `maySign` and `mayReturnCopy`,
 * `covenant.copyChanged` where the file goes on from one that is not the present one any more, at the field `confirmed`
 * `covenant.otherNames` with what the certificate says. Source: trust 3.1 (level 3), 3.6; domain 13 (mode 2).
 */
export async function signWithPdf(
  context: Context,
  { versionId, agencyId, sha256, confirmed }: SignPdfInput,
  { bytes, copyFileId, accepted }: ReturnedPdf,
  from: Circumstances = untold,
): Promise<SignedOutcome> {
  const { tx, actor, now } = context;
  const scope = await getYearOfVersion(tx, versionId, now);
  const appointment = demandRight(may(actor, 'covenant.signed', scope, { agencyId }), auditScope(scope));
  const personId = actingPerson(actor);
  const facts = await readAnswerFacts(tx, scope, versionId, agencyId);
  const reading = await findReading(tx, { versionId, agencyId, personId });
  demand(maySign(facts, { sha256, method: 'pdf', read: reading?.readAt != null }));
  const own = demand(mayReturnCopy({ agencyId, given: await listCopies(tx, versionId), now }));
  // Of a file that is signed in turn nobody signs an older state.
  if (own.fileId !== copyFileId || own.fileId !== fileToSign(facts))
    throw new RefusedError({ code: 'covenant.copyChanged' }, false);
  const { certificate, signature, match } = accepted;
  if (!match.matches && !confirmed) {
    const names = match.words.join('; ');
    throw new RefusedError({ code: 'covenant.otherNames', params: { names }, field: 'confirmed' }, false);
  }
  const name = `giao-uoc-da-ky-${facts.member.code.toLowerCase()}.pdf`;
  const { fileId } = await keepFile(tx, { name, kind: 'pdf', content: Buffer.from(bytes) }, personId, now);
  const { post, mandateId } = appointment;
  const { member, content, version } = facts;
  return writeSignature(context, scope, facts, {
    personId,
    signerName: actor.name,
    capacity: capacityOf(appointment),
    postAtTime: post,
    statement: signingStatement({ post, agency: member.name, title: content.title, sha256: version.sha256 }),
    method: 'pdf',
    sessionId: actor.sessionId,
    mandateId: mandateId ?? null,
    openedAt: reading?.openedAt ?? null,
    readAt: reading?.readAt ?? null,
    ...from,
    mark: await findMark(tx, personId),
    certificate: {
      subject: certificate.subject,
      issuer: certificate.issuer,
      serial: certificate.serial,
      notBefore: certificate.notBefore.toISOString(),
      notAfter: certificate.notAfter.toISOString(),
      sha256: certificate.sha256,
      signedAt: signature.claimedAt?.toISOString() ?? null,
      timestampedAt: signature.timestampedAt?.toISOString() ?? null,
      revocation: 'notChecked',
    },
    fileId,
  });
}
