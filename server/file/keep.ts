import { createHash } from 'node:crypto';
import { eq } from 'drizzle-orm';
import type { Reader, Tx } from '@/db/client';
import { files } from '@/db/schema/file';
import { fileName, kindOf, maxFileBytes, type FileKind } from '@/domain/file/kind';
import { allow, refuse, type Decision } from '@/domain/shared/refusal';
import { newId } from '@/lib/id';

/** A file somebody sent, looked at before the transaction. */
export type Attached = { readonly name: string; readonly kind: FileKind; readonly content: Buffer };

/**
 * Looks at a file that was sent: what it is by its content, whatever it is called. Refusals at the field named: `file.tooLarge`,
 * `file.notAPaper`. Source: trust 1.8.
 */
export async function attach(file: File, field: string): Promise<Decision<Attached>> {
  if (file.size > maxFileBytes) return refuse('file.tooLarge', { maxMb: maxFileBytes / 1024 / 1024 }, field);
  const content = Buffer.from(await file.arrayBuffer());
  const kind = kindOf(content);
  return kind ? allow({ name: fileName(file.name, kind), kind, content }) : refuse('file.notAPaper', undefined, field);
}

/** Keeps a file; answers its id and the hash of its content. Source: docs/decisions, "files lie in the database". */
export async function keepFile(
  tx: Tx,
  { name, kind, content }: Attached,
  uploadedBy: string | null,
  now: Date,
): Promise<{ fileId: string; sha256: string }> {
  const fileId = newId();
  const sha256 = createHash('sha256').update(content).digest('hex');
  const row = { id: fileId, name, kind, size: content.length, sha256, content, uploadedAt: now, uploadedBy };
  await tx.insert(files).values(row);
  return { fileId, sha256 };
}

/** A file with its content, or null. Says nothing about who may read it. */
export async function findFile(reader: Reader, fileId: string) {
  const [row] = await reader.select().from(files).where(eq(files.id, fileId));
  return row ?? null;
}
