import { integrityFault, changeFault, relationFault, tailFault } from '@/domain/pdf-signature/faults';
import type { SignatureFacts } from '@/domain/pdf-signature/facts';
import { allow, refuse, type Decision } from '@/domain/shared/refusal';
import { certificateFacts, certificatesOf } from '../pdf-signature/certificate';
import { checkPdfSignatures, type Trusting } from '../pdf-signature/check';

/**
 * Whether a sealed PDF begins with the frozen one, leaves its pages as they were, and bears the seal of one of the certificates given over
 * the whole, with nothing after it but time stamps. Refusals: those of `readPdf`, `relationFault`, `integrityFault`, `changeFault` and
 * `tailFault`, `pdfSignature.unsigned`, `pdfSignature.notOurSeal`.
 */
export async function checkSeal(
  sealed: Uint8Array,
  original: Uint8Array,
  certificatesPem: readonly string[],
  { roots, at }: Trusting,
): Promise<Decision<SignatureFacts>> {
  const seals = certificatesPem.flatMap(certificatesOf);
  const checked = await checkPdfSignatures({
    bytes: sealed,
    base: original,
    roots: [...seals, ...roots],
    at,
    sealing: true,
  });
  if (!checked.ok) return checked;
  const facts = checked.value;
  const related = relationFault(facts);
  if (related) return related;
  const [seal, ...others] = facts.signatures;
  if (!seal) return refuse('pdfSignature.unsigned');
  const fault =
    facts.signatures.map(integrityFault).find((found) => found !== null) ?? changeFault(facts) ?? tailFault(facts);
  if (fault) return fault;
  const fingerprints = seals.map((one) => certificateFacts(one).sha256);
  if (seal.kind !== 'signature' || !fingerprints.includes(seal.certificate?.sha256 ?? ''))
    return refuse('pdfSignature.notOurSeal');
  return others.every(({ kind }) => kind === 'timestamp') ? allow(seal) : refuse('pdfSignature.notOurSeal');
}
