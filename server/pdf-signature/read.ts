import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { checkPdfSize } from '@/domain/pdf-signature/accept';
import type { Change, Relation } from '@/domain/pdf-signature/facts';
import { megabytes } from '@/domain/file/kind';
import { allow, refuse, type Decision } from '@/domain/shared/refusal';
import { inThread } from '../in-thread';

/** A signature as it lies in the file, before anything is said of it. */
export type FoundSignature = {
  readonly field: string;
  readonly stamps: boolean;
  readonly format: string;
  readonly range: readonly unknown[];
  readonly contents: Uint8Array;
  /** The moment the file itself names, as PDF writes moments. */
  readonly claimed: string | null;
};

export type ReadPdf = {
  readonly relation: Relation;
  readonly encrypted: boolean;
  readonly active: boolean;
  readonly change: Change;
  readonly signatures: readonly FoundSignature[];
};

type Answer =
  | { readonly found: 'unreadable' | 'encrypted' | 'active' }
  | { readonly found: 'read'; readonly sameWords: boolean; readonly change?: undefined }
  | {
      readonly found: 'read';
      readonly sameWords: boolean;
      readonly change: Change;
      readonly signatures: readonly FoundSignature[];
      readonly reached: number;
    };

/** The reader of a bundle's program, which shares nothing with ours: crafted files are understood in different ways. */
const secondReader = pathToFileURL(
  join(/* turbopackIgnore: true */ process.cwd(), 'papers/covenant-bundle/verify.mjs'),
).href;

/** Of a file that was changed here and there this much still lies where it lay; of another document hardly anything does. */
const sameShare = 0.9;

/**
 * Reads a stranger's PDF beside the one it should go back to, in a thread of its own with a limit on memory and twenty seconds.
 * `sealing` also takes pages that follow and files that are attached. Refusals: those of `checkPdfSize`, `pdfSignature.notPdf`,
 * `pdfSignature.unreadable`, `pdfSignature.tooComplex`.
 */
export async function readPdf(bytes: Uint8Array, base: Uint8Array, sealing = false): Promise<Decision<ReadPdf>> {
  const size = checkPdfSize(bytes.length);
  if (!size.ok) return size;
  const file = { encrypted: false, active: false, change: 'none', signatures: [] } as const;
  const byBytes = relationByBytes(bytes, base);
  if (byBytes === 'same' || byBytes === 'changed') return allow({ ...file, relation: byBytes });
  if (Buffer.from(bytes.subarray(0, 5)).toString('latin1') !== '%PDF-') return refuse('pdfSignature.notPdf');

  const goesOn = byBytes === 'extension';
  const readable = untilEnd(bytes, goesOn ? base.length : 0);
  if (!readable) return refuse('pdfSignature.unreadable');
  const done = await inThread<Answer>(
    'server/pdf-signature/worker.mjs',
    { bytes: readable, base, extends: goesOn, sealing, secondReader },
    // Either file is held as it came and again as its streams are copied out; two readers look at them.
    { heapMb: 256, buffersMb: 4 * megabytes(bytes.length + base.length) + 32, deadlineMs: 20_000 },
  );
  if (!done.ok) return refuse('pdfSignature.tooComplex');
  const { answer } = done;
  switch (answer.found) {
    case 'unreadable':
      return refuse('pdfSignature.unreadable');
    case 'encrypted':
    case 'active':
      return allow({ ...file, relation: byBytes ?? 'other', [answer.found]: true });
    case 'read': {
      if (answer.change === undefined) return allow({ ...file, relation: answer.sameWords ? 'rewritten' : 'other' });
      const { signatures, reached } = answer;
      // A signature no reader shows still lies in the bytes.
      // A signature no reader shows still lies in the bytes, and some readers go to what stands behind the end.
      const hidden =
        countOf(bytes, '/ByteRange') > reached || countOf(bytes.subarray(readable.length), 'startxref') > 0;
      const change = hidden ? 'hidden' : answer.change;
      return allow({ ...file, relation: 'extension', change, signatures });
    }
  }
}

/** How a file stands to another by its bytes alone; null where they do not tell. */
export function relationByBytes(
  bytes: Uint8Array,
  base: Uint8Array,
): Extract<Relation, 'same' | 'extension' | 'changed'> | null {
  const shared = bytes.subarray(0, base.length);
  if (Buffer.compare(shared, base) === 0) return bytes.length === base.length ? 'same' : 'extension';
  // One that was cut off is not changed, it cannot be read.
  if (bytes.length < base.length && Buffer.compare(bytes, base.subarray(0, bytes.length)) === 0) return null;
  let equal = 0;
  for (let i = 0; i < shared.length; i += 1) if (shared[i] === base[i]) equal += 1;
  return equal >= base.length * sameShare ? 'changed' : null;
}

/**
 * The file up to the end its last update marks. What lies behind is looked at by no reader, but is part of the file all the same. Null
 * where an update was begun and does not come to its end: the file was cut off.
 */
function untilEnd(bytes: Uint8Array, from: number): Uint8Array | null {
  const mark = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).lastIndexOf('%%EOF', undefined, 'latin1');
  if (mark >= from) return bytes.subarray(0, mark + 5);
  const rest = Buffer.from(bytes.subarray(from)).toString('latin1');
  return from === 0 || /\d \d+ obj\b/.test(rest) ? null : bytes.subarray(0, from);
}

function countOf(bytes: Uint8Array, text: string): number {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let count = 0;
  for (let at = buffer.indexOf(text, 0, 'latin1'); at >= 0; at = buffer.indexOf(text, at + 1, 'latin1')) count += 1;
  return count;
}
