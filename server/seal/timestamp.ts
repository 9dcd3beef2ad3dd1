import {
  HttpTimestampAuthority,
  PlaceholderError,
  TimestampError,
  type DigestAlgorithm,
  type TimestampAuthority,
} from '@libpdf/core';
import { checkStamp } from '../pdf-signature/cms';

/** Where time stamps come from, and how long is waited for one. */
export type Timestamping = { readonly url: string; readonly timeoutMs?: number };

/** A ceremony waits this long and no longer. */
const waitMs = 4_000;

/** What a signature and its certificates may take, with a time stamp among them. */
export const contentsBytes = 24_576;

/** Asks an authority for a time stamp, and only takes an answer that holds and is about what was asked; remembers the moment it says. */
export class CheckedAuthority implements TimestampAuthority {
  stampedAt: Date | null = null;
  readonly #authority: HttpTimestampAuthority;

  constructor({ url, timeoutMs = waitMs }: Timestamping) {
    this.#authority = new HttpTimestampAuthority(url, { timeout: timeoutMs });
  }

  async timestamp(digest: Uint8Array, algorithm: DigestAlgorithm): Promise<Uint8Array> {
    const token = await this.#authority.timestamp(digest, algorithm);
    const stamp = checkStamp(token, { digest });
    if (stamp.state !== 'holds' || !stamp.stampedAt)
      throw new TimestampError(`The answer of the authority is ${stamp.state}`);
    this.stampedAt = stamp.stampedAt;
    return token;
  }
}

/** Whether a failure is the authority's: it did not answer, refused, answered nonsense, or more than there is room for. */
export function isAuthoritysFault(error: unknown): boolean {
  return error instanceof TimestampError || error instanceof PlaceholderError;
}
