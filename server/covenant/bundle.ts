import type { Certificate } from 'pkijs';
import type { Reader } from '@/db/client';
import { readEvidence } from '@/domain/covenant/evidence';
import { covenantBundle } from '@/papers/covenant-bundle/bundle';
import { findFile } from '../file/keep';
import { pemOf } from '../pdf-signature/certificate';
import { trustedRoots } from '../pdf-signature/roots';
import { listSeals, listSignatures, type CovenantVersion } from './queries';
import { bundledName } from './evidence-row';
import { verifyAddress } from './write-version';

/** Everything to check a sealed text by, as one ZIP; null while it is not sealed. Throws where a file of it is gone. */
export async function makeBundle(
  reader: Reader,
  version: CovenantVersion,
  roots?: readonly Certificate[],
): Promise<Uint8Array | null> {
  const seal = (await listSeals(reader, version.id)).at(-1);
  if (!seal || !version.fileId) return null;
  const evidence = readEvidence(seal.evidence);
  const signatures = await listSignatures(reader, version.id);
  const files = [];
  for (const { fileId, number, code } of signatures) {
    if (!fileId) continue;
    const { kind, content } = await contentOf(reader, fileId);
    files.push({ name: bundledName(number ?? 0, code, kind), bytes: new Uint8Array(content) });
  }
  const signedDigitally = evidence.signatures.some(({ method }) => method === 'pdf');
  const trusted = signedDigitally ? (roots ?? (await trustedRoots())) : [];
  return covenantBundle({
    evidence: seal.evidence,
    pdf: new Uint8Array((await contentOf(reader, version.fileId)).content),
    sealedPdf: new Uint8Array((await contentOf(reader, seal.fileId)).content),
    certificates: seal.certificate,
    roots: trusted.length > 0 ? trusted.map(pemOf).join('') : null,
    files,
    verifyUrl: verifyAddress(evidence.verifyCode),
  });
}

async function contentOf(reader: Reader, fileId: string) {
  const file = await findFile(reader, fileId);
  if (!file) throw new Error(`File ${fileId} is gone`);
  return file;
}
