import { checkKind, checkSize } from '@/domain/file/check';
import { contentOf, type Content } from '@/domain/file/content';
import type { FileKind, FileLimits } from '@/domain/file/kind';
import { fileName } from '@/domain/file/name';
import { allow, refuse, type Decision } from '@/domain/shared/refusal';
import { checkOffice, lookIntoOle, lookIntoZip } from './office';
import { checkPdf } from './pdf';
import { redraw } from './picture';

/** A file somebody sent, looked at before the transaction. */
export type Attached = { readonly name: string; readonly kind: FileKind; readonly content: Buffer };

/**
 * Looks at a file before any transaction: what it is by its content, whether its name agrees, and whether it may be handed to others.
 * Pictures come back drawn anew, without what the camera wrote beside them; the others keep every byte, for the sake of signatures.
 * Refusals, at the field named: those of `checkSize`, `checkKind`, `lookIntoZip`, `lookIntoOle`, `checkOffice`, `checkPdf` and `redraw`.
 * Source: trust 1.8 and 1.9, row I4.
 */
export async function inspect(
  bytes: Uint8Array,
  name: string,
  limits: FileLimits,
  field?: string,
): Promise<Decision<Attached>> {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const looked = await lookAt(content, name, limits);
  return looked.ok ? looked : refuse(looked.refusal.code, looked.refusal.params, field);
}

async function lookAt(content: Buffer, name: string, limits: FileLimits): Promise<Decision<Attached>> {
  const size = checkSize(content.length, limits);
  if (!size.ok) return size;
  const found = await contentWithin(content, name);
  if (!found.ok) return found;
  const kind = checkKind(found.value, name, limits);
  if (!kind.ok) return kind;
  const kept = await contentToKeep(content, kind.value);
  if (!kept.ok) return kept;
  const keptSize = checkSize(kept.value.length, limits);
  return keptSize.ok ? allow({ name: fileName(name, kind.value), kind: kind.value, content: kept.value }) : keptSize;
}

/** What it is, containers looked into. */
async function contentWithin(content: Buffer, name: string): Promise<Decision<Content>> {
  const outside = contentOf(content);
  if (outside === 'zip') return lookIntoZip(content, name);
  return outside === 'ole' ? lookIntoOle(content, name) : allow(outside);
}

async function contentToKeep(content: Buffer, kind: FileKind): Promise<Decision<Buffer>> {
  switch (kind) {
    case 'jpeg':
    case 'png':
      return redraw(content, kind);
    case 'pdf': {
      const checked = await checkPdf(content);
      return checked.ok ? allow(content) : checked;
    }
    case 'docx':
    case 'xlsx': {
      const checked = await checkOffice(content);
      return checked.ok ? allow(content) : checked;
    }
  }
}
