/** The most a signed PDF may hold. A covenant of fifteen agencies with all seals is below 2 MB. */
export const signedPdfMaxBytes = 25 * 1024 * 1024;

/** Who a certificate names, and who vouches for it. */
export type CertificateFacts = {
  readonly commonName: string;
  /** Common name, organisations and units as the certificate bears them, in its order. */
  readonly names: readonly string[];
  /** All of the subject on one line. */
  readonly subject: string;
  readonly issuer: string;
  readonly serial: string;
  readonly notBefore: Date;
  readonly notAfter: Date;
  /** SHA-256 of the certificate in hex: its fingerprint. */
  readonly sha256: string;
};

/**
 * What a signature's own bytes say: it holds; its place was never filled; its range of bytes leaves out more than itself, or what stands
 * around it is not as it has to be; what it covers has changed; it was not made by this key; its method is no longer safe.
 */
export type Integrity = 'holds' | 'empty' | 'malformed' | 'changed' | 'forged' | 'weak';

/** Whether its certificate could be led back to an authority that is trusted here, and was in force and meant for this. */
export type Trust = 'trusted' | 'unknownAuthority' | 'expired' | 'notYetValid' | 'notForSigning';

/** One signature of a PDF, as it was found. */
export type SignatureFacts = {
  readonly field: string;
  /** A signature by somebody, or a time stamp on the whole file. */
  readonly kind: 'signature' | 'timestamp';
  readonly format: string;
  /** Up to which byte of the file it covers. */
  readonly coversTo: number;
  readonly integrity: Integrity;
  readonly trust: Trust;
  readonly certificate: CertificateFacts | null;
  /** When the signer's own clock says it was made. */
  readonly claimedAt: Date | null;
  /** When a time stamping authority that is trusted here says it was there at the latest. */
  readonly timestampedAt: Date | null;
};

/**
 * How a file stands to the one it should go back to: the same; the same and more after it; the same with bytes changed; the same document
 * written anew by a program; or another.
 */
export type Relation = 'same' | 'extension' | 'changed' | 'rewritten' | 'other';

/**
 * What the bytes after the original do besides signing: nothing; change what is seen or attached; hold what no reader shows,
 * or each shows in its own way; lay a picture of a signature over too much of a page.
 */
export type Change = 'none' | 'content' | 'hidden' | 'covered';

/** A checked file beside the one it should go back to. */
export type FileFacts = {
  readonly size: number;
  readonly relation: Relation;
  readonly encrypted: boolean;
  /** Whether it holds JavaScript or starts programs. */
  readonly active: boolean;
  readonly change: Change;
  /** The signatures that came after the original, in the order of what they cover. */
  readonly signatures: readonly SignatureFacts[];
};
