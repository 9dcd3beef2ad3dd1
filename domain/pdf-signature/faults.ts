import { refuse, type Refused } from '../shared/refusal';
import type { FileFacts, SignatureFacts } from './facts';

/** Why a file cannot be the original with signatures, before any signature is looked at; null where nothing speaks against it. */
export function relationFault({ encrypted, active, relation }: FileFacts): Refused | null {
  if (encrypted) return refuse('pdfSignature.encrypted');
  if (active) return refuse('pdfSignature.javascript');
  switch (relation) {
    case 'same':
    case 'extension':
      return null;
    case 'changed':
      return refuse('pdfSignature.changed');
    case 'rewritten':
      return refuse('pdfSignature.notExtension');
    case 'other':
      return refuse('pdfSignature.otherDocument');
  }
}

/** Why one signature does not hold by its own bytes; null where it holds. */
export function integrityFault({ integrity }: SignatureFacts): Refused | null {
  switch (integrity) {
    case 'holds':
      return null;
    case 'empty':
      return refuse('pdfSignature.unsigned');
    case 'malformed':
      return refuse('pdfSignature.malformed');
    case 'changed':
    case 'forged':
      return refuse('pdfSignature.broken');
    case 'weak':
      return refuse('pdfSignature.weak');
  }
}

/** What the bytes after the original do that signing does not need; null where there is nothing of the kind. */
export function changeFault({ change }: FileFacts): Refused | null {
  switch (change) {
    case 'none':
      return null;
    case 'content':
      return refuse('pdfSignature.contentChanged');
    case 'hidden':
      return refuse('pdfSignature.hiddenUpdate');
    case 'covered':
      return refuse('pdfSignature.coversText');
  }
}

/** Whether something lies after the last signature that no signature covers. */
export function tailFault({ size, signatures }: FileFacts): Refused | null {
  const end = Math.max(...signatures.map(({ coversTo }) => coversTo));
  return end === size ? null : refuse('pdfSignature.appended');
}

/** Why the certificate behind a signature is not enough; null where it is. */
export function trustFault({ trust, certificate }: SignatureFacts): Refused | null {
  const issuer = certificate?.issuer ?? '';
  switch (trust) {
    case 'trusted':
      return null;
    case 'unknownAuthority':
      return refuse('pdfSignature.unknownAuthority', { issuer });
    case 'expired':
      return refuse('pdfSignature.expired');
    case 'notYetValid':
      return refuse('pdfSignature.notYetValid');
    case 'notForSigning':
      return refuse('pdfSignature.notForSigning');
  }
}
