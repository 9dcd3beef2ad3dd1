import { createHash, sign } from 'node:crypto';
import {
  PDF,
  PdfArray,
  PdfDict,
  PdfName,
  PdfNumber,
  type PdfRef,
  PdfStream,
  PdfString,
  type Signer,
} from '@libpdf/core';
import { certificatesOf } from '../pdf-signature/certificate';
import { derOf } from '../pdf-signature/cms';
import type { Seal } from './key';
import { CheckedAuthority, contentsBytes, isAuthoritysFault, type Timestamping } from './timestamp';

export type Attachment = { readonly name: string; readonly bytes: Uint8Array; readonly mime: string };

export type Sealing = {
  /** The frozen PDF; its bytes are the first ones of what comes back. */
  readonly original: Uint8Array;
  /** A PDF whose pages follow those of the original, or null where none do. */
  readonly page: Uint8Array | null;
  readonly attachments: readonly Attachment[];
  readonly seal: Pick<Seal, 'key' | 'certificatePem'>;
  readonly reason: string;
  readonly location: string;
  readonly at: Date;
  /** Null where no authority is set. */
  readonly timestamp: Timestamping | null;
};

export type SealedPdf = {
  readonly bytes: Uint8Array;
  readonly sha256: string;
  /** PAdES: with a time stamp, or without one. */
  readonly level: 'B-T' | 'B-B';
  /** When the authority says it was there at the latest. */
  readonly timestampedAt: Date | null;
  /** Why there is no time stamp although an authority is set, for the log. */
  readonly timestampFailure: string | null;
};

/**
 * Seals a frozen PDF: lays a page and files after it in one update and signs the whole with the seal's key (PAdES). A time stamping
 * authority that does not answer in a few seconds is passed over: the seal then bears none and may get one later (`stampSealed`).
 * Throws where the original is no PDF that can be gone on from. Source: trust 3.5, docs/decisions/025.
 */
export async function sealPdf(sealing: Sealing): Promise<SealedPdf> {
  if (!sealing.timestamp) return sealWith(sealing, null);
  try {
    return await sealWith(sealing, new CheckedAuthority(sealing.timestamp));
  } catch (error) {
    if (!isAuthoritysFault(error)) throw error;
    const sealed = await sealWith(sealing, null);
    return { ...sealed, timestampFailure: error instanceof Error ? error.message : String(error) };
  }
}

async function sealWith(sealing: Sealing, authority: CheckedAuthority | null): Promise<SealedPdf> {
  const { original, page, attachments, at } = sealing;
  const pdf = await PDF.load(original);
  const blocker = pdf.canSaveIncrementally();
  if (blocker || pdf.isEncrypted) throw new Error(`The frozen PDF cannot be gone on from: ${blocker ?? 'encrypted'}`);
  if (page) await addPages(pdf, page);
  if (attachments.length > 0) attach(pdf, attachments, at);
  const { bytes } = await pdf.sign({
    signer: signerOf(sealing.seal),
    reason: sealing.reason,
    location: sealing.location,
    signingTime: at,
    fieldName: 'ConDauHeThong',
    estimatedSize: contentsBytes,
    ...(authority ? { level: 'B-T', timestampAuthority: authority } : { level: 'B-B' }),
  });
  if (Buffer.compare(bytes.subarray(0, original.length), original) !== 0)
    throw new Error('The sealed PDF does not begin with the frozen one');
  return {
    bytes,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    level: authority ? 'B-T' : 'B-B',
    timestampedAt: authority?.stampedAt ?? null,
    timestampFailure: null,
  };
}

function signerOf({ key, certificatePem }: Sealing['seal']): Signer {
  const [certificate] = certificatesOf(certificatePem);
  if (!certificate) throw new Error('The seal has no certificate');
  return {
    certificate: new Uint8Array(derOf(certificate)),
    keyType: 'RSA',
    signatureAlgorithm: 'RSASSA-PKCS1-v1_5',
    sign: (data) => Promise.resolve(new Uint8Array(sign('sha256', data, key))),
  };
}

async function addPages(pdf: PDF, page: Uint8Array): Promise<void> {
  const source = await PDF.load(page);
  const every = Array.from({ length: source.getPageCount() }, (_page, index) => index);
  await pdf.copyPagesFrom(source, every);
}

/** Attaches files as PDF/A-3 wants them: each says what it is to the document. */
function attach(pdf: PDF, attachments: readonly Attachment[], at: Date): void {
  const catalog = pdf.getCatalog();
  const moment = PdfString.fromString(`D:${at.toISOString().slice(0, 19).replaceAll(/[-:T]/g, '')}Z`);
  const specifications = attachments
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, bytes, mime }) => {
      const file = PdfStream.fromDict(
        {
          Type: PdfName.of('EmbeddedFile'),
          Subtype: PdfName.of(mime),
          Params: PdfDict.of({ Size: PdfNumber.of(bytes.length), CreationDate: moment, ModDate: moment }),
        },
        bytes,
      );
      const written = PdfString.fromString(name);
      const specification = pdf.createDict({
        Type: PdfName.of('Filespec'),
        F: written,
        UF: written,
        AFRelationship: PdfName.of('Data'),
        EF: PdfDict.of({ F: pdf.register(file) }),
      });
      return { written, specification };
    });
  const resolve = (ref: PdfRef) => pdf.getObject(ref);
  const names = catalog.getDict('Names', resolve) ?? new PdfDict();
  if (names.has('EmbeddedFiles')) throw new Error('The frozen PDF has files attached already');
  names.set(
    'EmbeddedFiles',
    PdfDict.of({
      Names: new PdfArray(specifications.flatMap(({ written, specification }) => [written, specification])),
    }),
  );
  if (!catalog.has('Names')) catalog.set('Names', names);
  catalog.set('AF', new PdfArray(specifications.map(({ specification }) => specification)));
}
