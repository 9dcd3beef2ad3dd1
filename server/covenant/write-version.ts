import { randomInt } from 'node:crypto';
import type { Tx } from '@/db/client';
import { covenantVersions } from '@/db/schema/covenant';
import { contentCode, shownVerifyCode, verifyAlphabet, verifyLength } from '@/domain/covenant/code';
import type { SignedText } from '@/domain/covenant/signed-text';
import type { SigningRules } from '@/domain/covenant/method';
import { paragraphsOf } from '@/domain/covenant/paragraphs';
import { env } from '@/lib/env';
import { newId } from '@/lib/id';
import { paths } from '@/lib/paths';
import { covenantPdf } from '@/papers/covenant/covenant-pdf';
import { layoutFor } from '@/papers/layout/layouts';
import { canonicalJson, sha256 } from '../audit/hash';
import { auditScope, type BlocYearScope } from '../bloc/queries';
import { keepFile } from '../file/keep';
import { demand } from '../refused';
import type { CovenantVersion } from './queries';

export type Frozen = {
  readonly versionId: string;
  readonly version: number;
  readonly sha256: string;
  readonly fileSha256: string;
};

type Writing = {
  readonly content: SignedText;
  readonly kind: CovenantVersion['kind'];
  readonly parentId: string | null;
  readonly rules: SigningRules;
  readonly atCeremony: boolean;
  readonly now: Date;
  readonly by: string;
};

/** The address by which anybody checks a paper. */
export function verifyAddress(verifyCode: string): string {
  return `${env().publicUrl}${paths.verify(verifyCode)}`;
}

/** The paper of a text with its codes. Refusal: `document.noLayout`. */
function paperOf(content: SignedText, verifyCode: string, rehearsal: boolean): Uint8Array {
  const { title, superior, bloc, place, on, body, parties } = content;
  return covenantPdf({
    layout: demand(layoutFor(body, on)),
    superior,
    issuer: bloc,
    title,
    place,
    on,
    paragraphs: paragraphsOf(content),
    signers: parties.map(({ name }) => name),
    code: contentCode(sha256(canonicalJson(content))),
    verifyCode: shownVerifyCode(verifyCode),
    verifyAddress: verifyAddress(verifyCode),
    rehearsal,
  });
}

/**
 * Writes a frozen text: content in NFC as RFC 8785 JSON with its SHA-256, the PDF made once from it, and the code by which anybody checks
 * it, which tells nothing of the content (trust 3.2, 3.8). Refusal: `document.noLayout` where no layout of its day is known.
 */
export async function writeVersion(
  tx: Tx,
  scope: BlocYearScope,
  { content, kind, parentId, rules, atCeremony, now, by }: Writing,
): Promise<Frozen> {
  const json = canonicalJson(content);
  const verifyCode = Array.from({ length: verifyLength }, () => verifyAlphabet[randomInt(verifyAlphabet.length)]).join(
    '',
  );
  const bytes = paperOf(content, verifyCode, kind === 'rehearsal');
  const name = `${kind === 'annex' ? 'phu-luc' : 'giao-uoc'}-${scope.bloc.slug}-${scope.year}-${content.version}.pdf`;
  const { fileId, sha256: fileSha256 } = await keepFile(
    tx,
    { name, kind: 'pdf', content: Buffer.from(bytes) },
    by,
    now,
  );
  const frozen = { versionId: newId(), version: content.version, sha256: sha256(json), fileSha256 };
  await tx.insert(covenantVersions).values({
    id: frozen.versionId,
    ...auditScope(scope),
    kind,
    parentId,
    version: content.version,
    content: json,
    sha256: frozen.sha256,
    verifyCode,
    fileId,
    fileSha256,
    ...rules,
    atCeremony,
    frozenOn: scope.on,
    frozenAt: now,
    frozenBy: by,
  });
  return frozen;
}
