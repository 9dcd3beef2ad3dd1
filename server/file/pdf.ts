import { allow, refuse, type Decision } from '@/domain/shared/refusal';
import { inspectInThread } from './thread';

/**
 * Whether a PDF may be handed to others: it opens without a password, has a page, starts nothing by itself, and is nothing else besides.
 * Refusals: `file.pdfBroken`, `file.pdfLocked`, `file.pdfActive`, `file.twoKinds`, `file.tooComplex`. Source: trust 1.8.
 */
export async function checkPdf(content: Buffer): Promise<Decision> {
  if (endsAsZip(content)) return refuse('file.twoKinds');
  const looked = await inspectInThread<'fine' | 'broken' | 'locked' | 'active'>({ kind: 'pdf', bytes: content });
  if (!looked.ok) return looked;
  switch (looked.value) {
    case 'fine':
      return allow();
    case 'broken':
      return refuse('file.pdfBroken');
    case 'locked':
      return refuse('file.pdfLocked');
    case 'active':
      return refuse('file.pdfActive');
  }
}

/** Whether the bytes are a zip for those who read from the end, as unpackers do. */
function endsAsZip(content: Buffer): boolean {
  const end = content.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  return end >= 0 && end + 22 <= content.length && end + 22 + content.readUInt16LE(end + 20) === content.length;
}
