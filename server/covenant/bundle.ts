import type { Certificate } from 'pkijs';
import type { Reader } from '@/db/client';
import { readEvidence } from '@/domain/covenant/evidence';
import { covenantBundle } from '@/papers/covenant-bundle/bundle';
import { findFiles } from '../file/keep';
import { pemOf } from '../pdf-signature/certificate';
import { trustedRoots } from '../pdf-signature/roots';
import { listSeals, listSignatures, type CovenantVersion } from './queries';
import { bundledName } from './evidence-row';
import { verifyAddress } from './write-version';

const making = new Map<string, Promise<Uint8Array | null>>();

/** The bundle of a sealed text as `makeBundle` makes it; those who ask while it is being made share it, and nothing is kept. */
export function bundleOf(reader: Reader, version: CovenantVersion): Promise<Uint8Array | null> {
  const shared = making.get(version.id) ?? makeBundle(reader, version).finally(() => making.delete(version.id));
  making.set(version.id, shared);
  return shared;
}

/** Everything to check a sealed text by, as one ZIP; null while it is not sealed. Throws where a file of it is gone. */
export async function makeBundle(
  reader: Reader,
  version: CovenantVersion,
  roots?: readonly Certificate[],
): Promise<Uint8Array | null> {
  const seal = (await listSeals(reader, version.id)).at(-1);
  if (!seal || !version.fileId) return null;
  const evidence = readEvidence(seal.evidence);
  const signed = (await listSignatures(reader, version.id)).flatMap(({ fileId, number, code }) =>
    fileId ? [{ fileId, number: number ?? 0, code }] : [],
  );
  const contents = await findFiles(reader, [version.fileId, seal.fileId, ...signed.map(({ fileId }) => fileId)]);
  const fileOf = (fileId: string) => {
    const file = contents.get(fileId);
    if (!file) throw new Error(`File ${fileId} is gone`);
    return file;
  };
  const signedDigitally = evidence.signatures.some(({ method }) => method === 'pdf');
  const trusted = signedDigitally ? (roots ?? (await trustedRoots())) : [];
  return covenantBundle({
    evidence: seal.evidence,
    pdf: fileOf(version.fileId).content,
    sealedPdf: fileOf(seal.fileId).content,
    certificates: seal.certificate,
    roots: trusted.length > 0 ? trusted.map(pemOf).join('') : null,
    files: signed.map(({ fileId, number, code }) => {
      const { kind, content } = fileOf(fileId);
      return { name: bundledName(number, code, kind), bytes: content };
    }),
    verifyUrl: verifyAddress(evidence.verifyCode),
  });
}
