import type { EvidenceRow } from '@/domain/covenant/evidence';
import { levelOf } from '@/domain/covenant/method';
import type { signatures } from '@/db/schema/covenant';
import { canonicalJson, sha256 } from '../audit/hash';

type Row = typeof signatures.$inferInsert;

/** What of a signature is written beside it and not in its row. */
export type Beside = {
  readonly agency: { readonly code: string; readonly name: string };
  /** Of the paper of a mandate. */
  readonly mandate: EvidenceRow['mandate'];
  /** Of the copy signed with a certificate, or of the scan; by its name in the bundle. */
  readonly file: EvidenceRow['file'];
  readonly previousHash: string;
};

const iso = (at: Date | null | undefined) => at?.toISOString() ?? null;

/** A signature as the evidence tells it: the same before it is written and whenever it is read back. Source: trust 3.4. */
export function evidenceRow(row: Row, { agency, mandate, file, previousHash }: Beside): EvidenceRow {
  return {
    number: row.number ?? 0,
    agency,
    personId: row.personId,
    name: row.signerName ?? '',
    post: row.postAtTime,
    capacity: row.capacity,
    mandate,
    level: levelOf[row.method],
    method: row.method,
    statement: row.statement,
    statementSha256: sha256(row.statement),
    openedAt: iso(row.openedAt),
    readAt: iso(row.readAt),
    signedAt: row.signedAt.toISOString(),
    zone: 'Asia/Ho_Chi_Minh',
    sessionHash: row.sessionId ? sha256(row.sessionId) : null,
    network: row.network ?? null,
    browser: row.browser ?? null,
    device: row.device ?? null,
    secondFactor: row.secondFactor ?? false,
    markSha256: row.mark ? sha256(canonicalJson(row.mark)) : null,
    passkey: row.passkey ?? null,
    certificate: row.certificate ?? null,
    file,
    previousHash,
  };
}

/** The name a file of a signature bears in the bundle. */
export function bundledName(number: number, code: string, kind: string): string {
  return `${String(number).padStart(3, '0')}-${code.toLowerCase().replace(/[^a-z0-9]+/g, '-')}.${kind}`;
}
