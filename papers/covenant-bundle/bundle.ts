import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strToU8, zipSync, type ZipOptions, type Zippable } from 'fflate';
import { readEvidence } from '@/domain/covenant/evidence';
import { bundleReadme } from './readme';

export type BundleParts = {
  /** `evidence.json`, as `evidenceJson` wrote it. */
  readonly evidence: string;
  /** The frozen PDF. */
  readonly pdf: Uint8Array;
  readonly sealedPdf: Uint8Array;
  /** PEM of the seal's certificates, the one in use when it was sealed among them. */
  readonly certificates: string;
  /** PEM of the authorities the signatures of agencies were checked against; null where there are none. */
  readonly roots: string | null;
  /** Signed PDFs and scans, by the names the evidence gives them. */
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  /** The address of the verify page, for the words beside it. */
  readonly verifyUrl: string;
};

/** What is packed in itself already: packing two hundred scans again would only hold everybody else up. */
const asItIs = (bytes: Uint8Array): [Uint8Array, ZipOptions] => [bytes, { level: 0 }];

/**
 * All that is needed to check a covenant on a machine without network, in one ZIP: PDFs, evidence, certificates, words and the program
 * `verify.mjs`. The same parts make the same bytes. Throws where the evidence is none.
 */
export async function covenantBundle(parts: BundleParts): Promise<Uint8Array> {
  const evidence = readEvidence(parts.evidence);
  const program = await readFile(join(/* turbopackIgnore: true */ process.cwd(), 'papers/covenant-bundle/verify.mjs'));
  const files: Zippable = {
    'README.txt': strToU8(bundleReadme(evidence, parts)),
    'verify.mjs': program,
    'evidence.json': strToU8(parts.evidence),
    'covenant.pdf': asItIs(parts.pdf),
    'covenant-sealed.pdf': asItIs(parts.sealedPdf),
    'certificates/seal.pem': strToU8(parts.certificates),
    ...(parts.roots === null ? {} : { 'certificates/roots.pem': strToU8(parts.roots) }),
    ...Object.fromEntries(parts.files.map(({ name, bytes }) => [`files/${name}`, asItIs(bytes)])),
  };
  // A ZIP keeps moments of no zone, in steps of two seconds and since 1980.
  return zipSync(files, { level: 6, mtime: new Date(evidence.completedAt) });
}
