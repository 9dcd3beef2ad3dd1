import { createHash } from 'node:crypto';
import { PDF } from '@libpdf/core';
import { CheckedAuthority, contentsBytes, isAuthoritysFault, type Timestamping } from './timestamp';

export type StampedPdf = { readonly bytes: Uint8Array; readonly sha256: string; readonly timestampedAt: Date };

/**
 * Lays a time stamp over a PDF that was sealed without one, as a second update: the sealed bytes stay the first ones. Null where the
 * authority does not answer or answers nonsense: it is tried again later. Source: trust 3.5; EN 319 142-1, document time stamp.
 */
export async function stampSealed(sealed: Uint8Array, timestamp: Timestamping): Promise<StampedPdf | null> {
  const authority = new CheckedAuthority(timestamp);
  try {
    const pdf = await PDF.load(sealed);
    const { bytes } = await pdf.addTimestamp({ timestampAuthority: authority, estimatedSize: contentsBytes });
    if (Buffer.compare(bytes.subarray(0, sealed.length), sealed) !== 0 || !authority.stampedAt)
      throw new Error('The stamped PDF does not begin with the sealed one');
    return { bytes, sha256: createHash('sha256').update(bytes).digest('hex'), timestampedAt: authority.stampedAt };
  } catch (error) {
    if (isAuthoritysFault(error)) return null;
    throw error;
  }
}
