/** What a passkey answered when it signed, enough to check it without us: binary values in base64url. */
export type PasskeyProof = {
  readonly credentialId: string;
  /** COSE key. */
  readonly publicKey: string;
  readonly authenticatorData: string;
  readonly clientDataJSON: string;
  readonly signature: string;
  readonly nonce: string;
  readonly origin: string;
  readonly rpId: string;
};

/** What was seen of the certificate by which a PDF was signed. Moments in ISO 8601, UTC. */
export type CertificateSeen = {
  readonly subject: string;
  readonly issuer: string;
  readonly serial: string;
  readonly notBefore: string;
  readonly notAfter: string;
  readonly sha256: string;
  readonly signedAt: string | null;
  readonly timestampedAt: string | null;
  readonly revocation: 'notChecked';
};
