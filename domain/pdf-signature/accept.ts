import { megabytes } from '../file/kind';
import { allow, refuse, type Decision } from '../shared/refusal';
import { signedPdfMaxBytes, type CertificateFacts, type FileFacts, type SignatureFacts } from './facts';
import { changeFault, integrityFault, relationFault, tailFault, trustFault } from './faults';
import { matchSigner, type ExpectedSigner, type SignerMatch } from './match';

/** A signature that was taken, with what the record keeps of it. */
export type AcceptedSignature = {
  readonly signature: SignatureFacts;
  readonly certificate: CertificateFacts;
  /** Whether the certificate names this agency and person. It only asks for a second look: names on certificates differ. */
  readonly match: SignerMatch;
};

/** Whether that many bytes may be looked at. Refusals: `pdfSignature.empty`, `pdfSignature.tooLarge`. */
export function checkPdfSize(bytes: number): Decision {
  if (bytes === 0) return refuse('pdfSignature.empty');
  return bytes > signedPdfMaxBytes
    ? refuse('pdfSignature.tooLarge', { maxMb: megabytes(signedPdfMaxBytes), mb: Math.ceil(megabytes(bytes)) })
    : allow();
}

/**
 * Whether a file that came back from an official signing tool is taken as the signature of an agency: it goes on from the file that was
 * given, adds exactly one signature and nothing else, covers itself whole, and leads to a trusted authority.
 * Refusals, the first that applies: `pdfSignature.encrypted`, `.javascript`, `.changed`, `.notExtension`, `.otherDocument`, `.unsigned`,
 * `.malformed`, `.broken`, `.weak`, `.hiddenUpdate`, `.contentChanged`, `.coversText`, `.severalSignatures`, `.appended`,
 * `.unknownAuthority`, `.notForSigning`, `.expired`, `.notYetValid`. Source: trust 3.6.
 */
export function acceptSigned(facts: FileFacts, expected: ExpectedSigner): Decision<AcceptedSignature> {
  const own = facts.signatures.filter(({ kind }) => kind === 'signature');
  const [signature] = own;
  const related = relationFault(facts);
  if (related) return related;
  if (!signature) return refuse('pdfSignature.unsigned');
  const fault =
    facts.signatures.map(integrityFault).find((found) => found !== null) ??
    changeFault(facts) ??
    (own.length > 1 ? refuse('pdfSignature.severalSignatures', { count: own.length }) : null) ??
    tailFault(facts) ??
    trustFault(signature);
  if (fault) return fault;
  const { certificate } = signature;
  if (!certificate) return refuse('pdfSignature.malformed');
  return allow({ signature, certificate, match: matchSigner(certificate, expected) });
}
