import type { Certificate } from 'pkijs';
import { acceptSigned, type AcceptedSignature } from '@/domain/pdf-signature/accept';
import type { FileFacts, SignatureFacts } from '@/domain/pdf-signature/facts';
import { judgeFile, type Judgement } from '@/domain/pdf-signature/judge';
import type { ExpectedSigner } from '@/domain/pdf-signature/match';
import { allow, type Decision } from '@/domain/shared/refusal';
import { areVouchedFor, certificateFacts, trustOf } from './certificate';
import { checkCms, checkStamp, type CheckedCms } from './cms';
import { readPdf, relationByBytes, type FoundSignature } from './read';

/** Against what signatures are checked: the authorities trusted here, and the moment for those that bear no trusted time stamp. */
export type Trusting = { readonly roots: readonly Certificate[]; readonly at: Date };

type Checked = Trusting & {
  readonly bytes: Uint8Array;
  /** The file it should go back to. */
  readonly base: Uint8Array;
  /** Whether pages that follow and files attached are part of what was signed: only so for our own seal. */
  readonly sealing?: boolean;
};

/** The most a signature and its certificates may take. */
const contentsMaxBytes = 256 * 1024;

/** The facts of a stranger's PDF beside the one it should go back to. Refusals: those of `readPdf`. */
export async function checkPdfSignatures({ bytes, base, sealing, ...trusting }: Checked): Promise<Decision<FileFacts>> {
  const read = await readPdf(bytes, base, sealing);
  if (!read.ok) return read;
  const signatures = await Promise.all(read.value.signatures.map((found) => checkSignature(bytes, found, trusting)));
  return allow({
    ...read.value,
    size: bytes.length,
    signatures: signatures.toSorted((a, b) => a.coversTo - b.coversTo),
  });
}

type Taken = Trusting & {
  readonly bytes: Uint8Array;
  /** The file that was given to be signed. */
  readonly given: Uint8Array;
  readonly expected: ExpectedSigner;
};

/**
 * Whether a PDF that came back from an official signing tool is taken; `at` is when it came back, for a clock of the signer's own proves
 * nothing. Looks at it before any transaction. Refusals: those of `readPdf` and `acceptSigned`.
 */
export async function takeSignedPdf({
  bytes,
  given,
  expected,
  ...trusting
}: Taken): Promise<Decision<AcceptedSignature>> {
  const facts = await checkPdfSignatures({ bytes, base: given, ...trusting });
  return facts.ok ? acceptSigned(facts.value, expected) : facts;
}

export type KnownFile = { readonly name: string; readonly bytes: Uint8Array };

/** What a file dropped on the verify page is, given the files that are known. Never refuses: what cannot be read is different. */
export async function judgePdf(bytes: Uint8Array, known: readonly KnownFile[], trusting: Trusting): Promise<Judgement> {
  const size = (file: KnownFile) => file.bytes.length;
  const byBytes = known.map((file) => ({ file, relation: relationByBytes(bytes, file.bytes) }));
  const related = (['same', 'extension', 'changed'] as const).flatMap((relation) =>
    byBytes.filter((one) => one.relation === relation).toSorted((a, b) => size(b.file) - size(a.file)),
  );
  // What goes on from none is compared with the shortest, the frozen one, whose words the others have as well.
  const nearest = related[0] ?? byBytes.toSorted((a, b) => size(a.file) - size(b.file))[0];
  if (!nearest) return judgeFile([]);
  const { file } = nearest;
  const facts = await checkPdfSignatures({ bytes, base: file.bytes, ...trusting });
  if (!facts.ok) return { verdict: 'different', reason: facts.refusal };
  return judgeFile([{ name: file.name, size: file.bytes.length, facts: facts.value }]);
}

/** The facts of one signature of a file, by the bytes of the file. */
export async function checkSignature(
  bytes: Uint8Array,
  found: FoundSignature,
  trusting: Trusting,
): Promise<SignatureFacts> {
  const covered = coveredBy(bytes, found);
  const facts = {
    field: found.field,
    kind: found.stamps ? 'timestamp' : 'signature',
    format: found.format,
    coversTo: covered?.end ?? 0,
    trust: 'unknownAuthority',
    certificate: null,
    claimedAt: null,
    timestampedAt: null,
  } as const;
  if (found.contents.every((byte) => byte === 0)) return { ...facts, integrity: 'empty' };
  if (!covered || found.contents.length > contentsMaxBytes) return { ...facts, integrity: 'malformed' };

  const stamp = found.stamps ? checkStamp(found.contents, covered.parts) : null;
  const cms = stamp ?? checkCms(found.contents, covered.parts);
  if (!cms.certificate) return { ...facts, integrity: cms.state };
  const stamped = stamp ? stamp.stampedAt : await stampedAt(cms, trusting);
  const timestampedAt = stamped === 'changed' ? null : stamped;
  const trust = await trustOf({
    certificate: cms.certificate,
    along: cms.certificates,
    roots: trusting.roots,
    at: timestampedAt ?? trusting.at,
    use: stamp ? 'stamping' : 'signing',
  });
  const whole = stamped !== 'changed' && (trust !== 'trusted' || areVouchedFor(cms.certificates, trusting.roots));
  return {
    ...facts,
    integrity: cms.state === 'holds' && !whole ? 'malformed' : cms.state,
    trust,
    certificate: certificateFacts(cms.certificate),
    claimedAt: cms.claimedAt,
    timestampedAt: trust === 'trusted' || !stamp ? timestampedAt : null,
  };
}

/**
 * When a signature was there at the latest, by a time stamp on it whose authority is trusted; null where there is none such. One whose
 * method is too old or that came without certificates tells nothing; one that does not hold by its own bytes was changed.
 */
async function stampedAt({ token, signature }: CheckedCms, { roots }: Trusting): Promise<Date | 'changed' | null> {
  if (!token) return null;
  const stamp = checkStamp(token, [signature]);
  if (stamp.bare || stamp.state === 'weak') return null;
  if (stamp.state !== 'holds' || !stamp.certificate || !stamp.stampedAt) return 'changed';
  const trust = await trustOf({
    certificate: stamp.certificate,
    along: stamp.certificates,
    roots,
    at: stamp.stampedAt,
    use: 'stamping',
  });
  return trust === 'trusted' ? stamp.stampedAt : null;
}

/**
 * The bytes a signature covers, judged on the bytes of the file: from its first one, all but the signature itself, up to an end. Null where
 * its range leaves out anything else.
 */
function coveredBy(bytes: Uint8Array, { range, contents }: FoundSignature) {
  const [from, length, after, rest] = range.map(Number);
  if (range.length !== 4 || ![from, length, after, rest].every((one) => Number.isSafeInteger(one))) return null;
  if (from !== 0 || length === undefined || after === undefined || rest === undefined) return null;
  const end = after + rest;
  if (length <= 0 || after <= length || rest < 0 || end > bytes.length) return null;
  // Tools write the letters of hex in one case; a letter in the other is a byte that was changed.
  const gap = Buffer.from(bytes.subarray(length, after)).toString('latin1');
  if (!/^<(?:[0-9A-F]*|[0-9a-f]*)>$/.test(gap) || gap.length % 2 !== 0) return null;
  if (Buffer.compare(Buffer.from(gap.slice(1, -1), 'hex'), contents) !== 0) return null;
  return { end, parts: [bytes.subarray(0, length), bytes.subarray(after, end)] };
}
