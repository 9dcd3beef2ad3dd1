import type { EvidenceRow } from './evidence';

/** What a passkey answered when it signed, enough to check it without us: binary values in base64url. */
export type PasskeyProof = NonNullable<EvidenceRow['passkey']>;

/** What was seen of the certificate by which a PDF was signed. Moments in ISO 8601, UTC. */
export type CertificateSeen = NonNullable<EvidenceRow['certificate']>;
