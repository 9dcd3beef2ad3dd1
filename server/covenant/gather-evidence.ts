import type { Reader } from '@/db/client';
import { readText } from '@/domain/covenant/signed-text';
import type { Evidence, SealedEvidenceRow } from '@/domain/covenant/evidence';
import type { PublicSeal } from '../seal/key';
import { verifyText } from '../seal/sign-text';
import { rowHash, systemKeyOf } from './evidence-chain';
import { evidenceRow } from './evidence-row';
import { listSignatureRows, type CovenantVersion, type SignatureRow } from './queries';
import { mandatePapers, signedFiles } from './signature-beside';

type Asked = {
  readonly version: CovenantVersion;
  readonly pdfSize: number;
  /** The keys that may have signed rows, the newest first. */
  readonly keys: readonly Pick<PublicSeal, 'rows'>[];
};

/**
 * Everything that proves a complete text, read from its rows: each is told anew and must have the hash and the system's signature it was
 * given when it was written. Throws where a row was changed since, or by a key nobody knows: nothing is sealed over that.
 */
export async function gatherEvidence(
  reader: Reader,
  { version, pdfSize, keys }: Asked,
): Promise<{ evidence: Evidence; signatures: readonly SignatureRow[] }> {
  const content = readText(version.content);
  const signatures = await listSignatureRows(reader, version.id);
  const [newest, ...earlier] = keys.map(systemKeyOf);
  if (!newest || !version.completedAt || !version.verifyCode || !version.fileSha256)
    throw new Error(`The covenant ${version.id} has nothing to be sealed`);
  const evidence: Evidence = {
    form: 'giao-uoc-evidence/1',
    content: version.content,
    contentSha256: version.sha256,
    pdfSha256: version.fileSha256,
    pdfSize,
    verifyCode: version.verifyCode,
    title: content.title,
    version: version.version,
    bloc: content.bloc,
    year: content.year,
    frozenAt: version.frozenAt.toISOString(),
    completedAt: version.completedAt.toISOString(),
    signatures: await rowsOf(reader, version, signatures, [newest, ...earlier]),
    systemKey: newest,
    ...(earlier.length > 0 ? { earlierKeys: earlier } : {}),
  };
  return { evidence, signatures };
}

async function rowsOf(
  reader: Reader,
  version: CovenantVersion,
  signatures: readonly SignatureRow[],
  keys: readonly Evidence['systemKey'][],
): Promise<SealedEvidenceRow[]> {
  const names = new Map(readText(version.content).parties.map(({ code, name }) => [code, name]));
  const mandates = await mandatePapers(
    reader,
    signatures.flatMap(({ mandateId }) => mandateId ?? []),
  );
  const files = await signedFiles(
    reader,
    signatures.map(({ fileId, number, code }) => ({ fileId, number: number ?? 0, code })),
  );
  return signatures.map((signature) => {
    const { code, hash, previousHash, systemSignature, mandateId, fileId } = signature;
    const row = evidenceRow(signature, {
      agency: { code, name: names.get(code) ?? code },
      mandate: mandates.get(mandateId ?? '') ?? null,
      file: files.get(fileId ?? '') ?? null,
      previousHash: previousHash ?? '',
    });
    const whole = hash !== null && systemSignature !== null && rowHash(row) === hash;
    if (!whole || !keys.some(({ publicKey }) => verifyText(hash, systemSignature, publicKey)))
      throw new Error(`Signature ${signature.id} is no longer what was signed`);
    return { ...row, hash, systemSignature };
  });
}
