import { createHash } from 'node:crypto';
import {
  challengeText,
  checkEvidence,
  checkRow,
  type ChallengeFacts,
  type Evidence,
  type EvidenceRow,
  type SealedEvidenceRow,
} from '@/domain/covenant/evidence';
import { canonicalJson, sha256 } from '../audit/hash';
import type { Seal } from '../seal/key';
import { signText } from '../seal/sign-text';

/** What a passkey is asked to sign: SHA-256 of the challenge, in base64url. Source: trust 3.4. */
export function signingChallenge(facts: ChallengeFacts): string {
  return createHash('sha256').update(challengeText(facts), 'utf8').digest('base64url');
}

/** The hash of a row of the chain: SHA-256 in hex over its RFC 8785 JSON, the hash before it included. */
export function rowHash(row: EvidenceRow): string {
  return sha256(canonicalJson(checkRow(row)));
}

/**
 * A row with its hash and the system's signature over it. Its `previousHash` is the hash of the row before it, of the first the hash of
 * the text. Throws where the row is not of the form of `domain/covenant/evidence.ts`.
 */
export function sealRow(row: EvidenceRow, seal: Pick<Seal, 'rows'>): SealedEvidenceRow {
  const hash = rowHash(row);
  return { ...row, hash, systemSignature: signText(seal, hash) };
}

/** The key that signs rows, as it stands in the evidence. */
export function systemKeyOf({
  rows,
}: {
  readonly rows: Pick<Seal['rows'], 'publicKey' | 'fingerprint'>;
}): Evidence['systemKey'] {
  return { algorithm: 'Ed25519', publicKey: rows.publicKey, fingerprint: rows.fingerprint };
}

/** The evidence file: RFC 8785 JSON. Throws where something is not of its form. */
export function evidenceJson(evidence: Evidence): string {
  return canonicalJson(checkEvidence(evidence));
}
