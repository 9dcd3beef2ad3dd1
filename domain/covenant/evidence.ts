import { z } from 'zod';

const text = z.string().min(1);
const hash = z.string().regex(/^[0-9a-f]{64}$/);
const moment = z.iso.datetime();
const base64url = z.string().regex(/^[A-Za-z0-9_-]+$/);

/** How strong a signature is: 0 a scan of paper, 1 in the session with a second factor, 2 by passkey, 3 by a digital signature in a PDF. */
const levels = [0, 1, 2, 3] as const;

const Passkey = z.strictObject({
  credentialId: base64url,
  /** COSE, as the authenticator gave it. */
  publicKey: base64url,
  authenticatorData: base64url,
  clientDataJSON: base64url,
  signature: base64url,
  nonce: text,
  origin: text,
  rpId: text,
});

const Certificate = z.strictObject({
  subject: text,
  issuer: text,
  serial: text,
  notBefore: moment,
  notAfter: moment,
  sha256: hash,
  /** By the signer's own clock. */
  signedAt: moment.nullable(),
  timestampedAt: moment.nullable(),
  /** Asked of the authority over the network, or not. */
  revocation: z.enum(['good', 'revoked', 'notChecked']),
});

const Row = z.strictObject({
  number: z.int().min(1),
  agency: z.strictObject({ code: text, name: text }),
  personId: text,
  name: text,
  post: text,
  capacity: z.enum(['head', 'authorised']),
  /** The paper of a mandate, where somebody signs for the head. */
  mandate: z.strictObject({ ref: text, sha256: hash }).nullable(),
  level: z.literal(levels),
  method: z.enum(['inApp', 'passkey', 'pdf', 'paper']),
  statement: text,
  statementSha256: hash,
  openedAt: moment.nullable(),
  readAt: moment.nullable(),
  signedAt: moment,
  zone: z.literal('Asia/Ho_Chi_Minh'),
  sessionHash: hash.nullable(),
  /** The network the request came from, its last part cut off. */
  network: z.string().nullable(),
  browser: z.string().nullable(),
  device: z.string().nullable(),
  secondFactor: z.boolean(),
  /** Of the RFC 8785 JSON of the mark as it is drawn on the sealed page; null where the signer has none. */
  markSha256: hash.nullable(),
  passkey: Passkey.nullable(),
  certificate: Certificate.nullable(),
  /** A signed PDF or a scan that goes with it, by its name in the bundle. */
  file: z.strictObject({ name: text.regex(/^[^/\\]+$/), sha256: hash }).nullable(),
  previousHash: hash,
});

const SealedRow = Row.extend({ hash, systemSignature: base64url });

const SystemKey = z.strictObject({ algorithm: z.literal('Ed25519'), publicKey: text, fingerprint: hash });

const Evidence = z.strictObject({
  form: z.literal('giao-uoc-evidence/1'),
  /** The canonical JSON of the text, as it was hashed. */
  content: text,
  contentSha256: hash,
  pdfSha256: hash,
  pdfSize: z.int().min(1),
  verifyCode: text,
  title: text,
  version: z.int().min(1),
  bloc: text,
  year: z.int(),
  frozenAt: moment,
  completedAt: moment,
  signatures: z.array(SealedRow).readonly(),
  systemKey: SystemKey,
  /** Keys that signed some of the rows before the system changed its key. */
  earlierKeys: z.array(SystemKey).readonly().optional(),
});

/** One signature as evidence, before it is sealed into the chain. */
export type EvidenceRow = Readonly<z.output<typeof Row>>;
/** One signature of the chain, with its hash and the system's signature. */
export type SealedEvidenceRow = Readonly<z.output<typeof SealedRow>>;
/** All that is known of a complete covenant, to be checked by anybody. */
export type Evidence = Readonly<z.output<typeof Evidence>>;

/** An evidence file as it was made. Throws where it is none. */
export function readEvidence(json: string): Evidence {
  return Evidence.parse(JSON.parse(json));
}

/** Checks the form of evidence before it is written. Throws where a field is missing, too many, or of another form. */
export function checkEvidence(evidence: Evidence): Evidence {
  return Evidence.parse(evidence);
}

/** Checks the form of one row before it is hashed. Throws as `checkEvidence`. */
export function checkRow(row: EvidenceRow): EvidenceRow {
  return Row.parse(row);
}

export type ChallengeFacts = {
  readonly contentSha256: string;
  readonly personId: string;
  readonly agencyCode: string;
  readonly capacity: EvidenceRow['capacity'];
  readonly nonce: string;
};

/** What a passkey signs the SHA-256 of: this text, by this person, for this agency, once. Source: trust 3.4. */
export function challengeText({ contentSha256, personId, agencyCode, capacity, nonce }: ChallengeFacts): string {
  return ['giao-uoc-sign-v1', contentSha256, personId, agencyCode, capacity, nonce].join('\n');
}
